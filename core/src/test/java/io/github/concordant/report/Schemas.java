package io.github.concordant.report;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The JSON schemas that come with the library. */
public final class Schemas {

  private Schemas() {}

  /** What in the JSON offends against the schema of that path; nothing when it is valid. */
  public static List<String> offences(String path, String json) {
    try (InputStream stream = Schemas.class.getResourceAsStream(path)) {
      Schema schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(stream);
      return schema.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
