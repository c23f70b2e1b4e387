package org.ibid.api;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Schema;

/// How our values look as JSON: one of a fixed set of words is in lower case with hyphens, as CSL writes its own.
@Singleton
class JsonForm implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule().addSerializer(new Words()));
    }

    private static String word(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @SuppressWarnings("rawtypes")
    private static final class Words extends StdSerializer<Enum> {
        Words() {
            super(Enum.class);
        }

        @Override
        public void serialize(Enum one, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(word(one.name()));
        }
    }

    /// The same words in the API's description.
    public static final class Described implements OASFilter {
        @Override
        public Schema filterSchema(Schema schema) {
            if (schema.getEnumeration() != null) {
                List<Object> words = schema.getEnumeration().stream()
                        .<Object>map(one -> one instanceof String constant ? word(constant) : one)
                        .toList();
                schema.setEnumeration(words);
            }
            return schema;
        }
    }
}
