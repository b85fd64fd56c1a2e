package io.dateline.article;

/**
 * The 17 top concepts of IPTC Media Topics, by their names in British English.
 *
 * @see <a href="https://cv.iptc.org/newscodes/mediatopic/">cv.iptc.org/newscodes/mediatopic</a>
 */
public enum MediaTopic {
  ARTS_CULTURE_ENTERTAINMENT_MEDIA("01000000", "arts, culture, entertainment and media"),
  CRIME_LAW_JUSTICE("02000000", "crime, law and justice"),
  DISASTER_ACCIDENT_EMERGENCY("03000000", "disaster, accident and emergency incident"),
  ECONOMY_BUSINESS_FINANCE("04000000", "economy, business and finance"),
  EDUCATION("05000000", "education"),
  ENVIRONMENT("06000000", "environment"),
  HEALTH("07000000", "health"),
  HUMAN_INTEREST("08000000", "human interest"),
  LABOUR("09000000", "labour"),
  LIFESTYLE_LEISURE("10000000", "lifestyle and leisure"),
  POLITICS_GOVERNMENT("11000000", "politics and government"),
  RELIGION("12000000", "religion"),
  SCIENCE_TECHNOLOGY("13000000", "science and technology"),
  SOCIETY("14000000", "society"),
  SPORT("15000000", "sport"),
  CONFLICT_WAR_PEACE("16000000", "conflict, war and peace"),
  WEATHER("17000000", "weather");

  private final String code;
  private final String label;

  MediaTopic(String code, String label) {
    this.code = code;
    this.label = label;
  }

  /** Eight digits, as in {@code medtop:11000000}. */
  public String code() {
    return code;
  }

  /** The preferred label. */
  public String label() {
    return label;
  }
}
