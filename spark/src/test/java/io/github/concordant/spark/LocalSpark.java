package io.github.concordant.spark;

import org.apache.spark.sql.SparkSession;

/** Spark in this process with two threads: one session for all tests, as it starts slowly. */
final class LocalSpark {

  private static final SparkSession SESSION =
      SparkSession.builder()
          .master("local[2]")
          .appName("tests")
          .config("spark.ui.enabled", false)
          .config("spark.driver.bindAddress", "127.0.0.1")
          .config("spark.driver.host", "127.0.0.1")
          .config("spark.sql.shuffle.partitions", 3)
          .config("spark.sql.warehouse.dir", "target/warehouse")
          .config("spark.log.level", "ERROR")
          .getOrCreate();

  private LocalSpark() {}

  static SparkSession session() {
    return SESSION;
  }
}
