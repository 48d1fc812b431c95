package io.sitebrief.read;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The YAML files of a brief, each with its shape, in the order of the documentation. */
public final class Shapes {

    static final String CAMPAIGNS = "campaigns/";

    /** By path; the star stands for any id. */
    public static final Map<String, Shape<?>> ALL = all();

    private static final Pattern PLACES = Pattern.compile(
            "campaigns/[^/]+\\.yaml|notes/[^/]+\\.md|guide/[^/]+\\.md|theme/.+|metrics/.+|(.*/)?\\.[^/]+");

    private Shapes() {}

    /** Whether a file stands where a brief has files of any name: campaigns, notes, guide, theme, metrics, or hidden. */
    static boolean isKnownPlace(String path) {
        return PLACES.matcher(path).matches();
    }

    private static Map<String, Shape<?>> all() {
        Map<String, Shape<?>> all = new LinkedHashMap<>();
        all.put("brief.yaml", ProfileShapes.PROFILE);
        all.put("strategy.yaml", StrategyShapes.STRATEGY);
        all.put(CAMPAIGNS + "*.yaml", CampaignShapes.CAMPAIGN);
        all.put("costs.yaml", CostShapes.COSTS);
        all.put("benefits.yaml", BenefitShapes.BENEFITS);
        all.put("presence.yaml", PresenceShapes.PRESENCE);
        all.put("risks.yaml", RiskShapes.RISKS);
        all.put("network.yaml", NetworkShapes.NETWORK);
        all.put("resources.yaml", ResourceShapes.OWN);
        all.put("events.yaml", EventShapes.EVENTS);
        all.put("gates.yaml", GateShapes.GATES);
        all.put("metrics/sources.yaml", MetricShapes.PLAN);
        return Collections.unmodifiableMap(all);
    }
}
