package io.github.concordant.cli;

import java.util.logging.Logger;

/** What Java in the documentation may speak of without declaring it. */
public class Surroundings {
  protected final String wire = "";
  protected final String local = "";
  protected final Logger logger = Logger.getAnonymousLogger();
}
