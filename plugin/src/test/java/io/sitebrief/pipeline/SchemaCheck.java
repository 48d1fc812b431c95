package io.sitebrief.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Holds JSON against schemas. */
final class SchemaCheck {

    private SchemaCheck() {}

    static void valid(String schema, String json) {
        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(schema)
                        .validate(json, InputFormat.JSON))
                .isEmpty();
    }

    /** As an editor sees it, by YAML 1.2: no is a word. */
    static void validYaml(String schema, String yaml) throws IOException {
        YAMLFactory words = YAMLFactory.builder()
                .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
                .build();
        valid(schema, new ObjectMapper(words).readTree(yaml).toString());
    }

    /** Against the official schema of SARIF 2.1.0. */
    static void sarif(String json) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(SchemaCheck.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"))) {
            String schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                            .getSchema(schema)
                            .validate(json, InputFormat.JSON))
                    .isEmpty();
        }
    }
}
