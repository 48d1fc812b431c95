package io.sitebrief.programme;

import java.util.Locale;

/** The ten categories of legal risk. */
public enum RiskCategory {
    EMPLOYMENT,
    PRIVACY,
    COPYRIGHT,
    INTELLECTUAL_PROPERTY,
    ANTI_TRUST,
    DEFAMATION,
    MARKETING,
    TERMS_OF_USE,
    TRADE_SECRETS,
    USER_GENERATED_CONTENT;

    /** As it is written in YAML: {@code anti-trust}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
