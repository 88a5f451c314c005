package org.wirecopy.article;

/** What the writers are told by among the names on a page; 0 or 1 unless it says otherwise. */
enum BylineFigure {
  /** 1 for each name: what speaks against having a byline at all. */
  NAME,
  /** Behind a word that announces a writer at the head of its line. */
  LABEL,
  /** The same, where a role or sign follows that leaves no doubt: {@code Written by}. */
  CLEAR_LABEL,
  /** Below a line that is such a word. */
  LABEL_ABOVE,
  /** Behind such a word within the line. */
  INNER_LABEL,
  /** Behind a bar, a dot or a dash within the line. */
  PART,
  /** In the form that Chinese, Japanese and Korean papers print. */
  EASTERN,
  /** Said to have edited. */
  EDITOR,
  /** Alone on the line. */
  WHOLE_LINE,
  /** Much else stands in the line. */
  LONG_REST,
  /** A team's name. */
  TEAM,
  /** Only the word in front of it says that it names someone. */
  CLAIMED,
  /** The same, in small letters. */
  CLAIMED_SMALL,
  KNOWN_GIVEN_NAME,
  /** In ideographs, kana or Hangul, and no family's name that is known begins it. */
  UNKNOWN_EASTERN,
  /** In another script that has no capitals to tell names by, and not known to begin as one. */
  UNKNOWN_CASELESS,
  SINGLE_WORD,
  FOUR_WORDS,
  SEVERAL,
  CAPITALS,
  SHORT_EASTERN,
  /** A word of it stands in the story in small letters. */
  COMMON_WORD,
  /** The story's prose speaks of it. */
  IN_STORY,
  IN_HEADLINE,
  /** So many lines below the headline's last line. */
  BELOW_HEADLINE_1,
  BELOW_HEADLINE_2,
  BELOW_HEADLINE_4,
  BELOW_HEADLINE_8,
  ABOVE_HEADLINE,
  FAR_ABOVE_HEADLINE,
  /** So many lines above the lead. */
  ABOVE_LEAD_1,
  ABOVE_LEAD_2,
  ABOVE_LEAD_4,
  BELOW_LEAD,
  FAR_BELOW_LEAD,
  /** Within the last lines of the story or the first lines behind it. */
  AT_END,
  BEHIND_END,
  FAR_BEHIND_END,
  /** In the midst of the story. */
  WITHIN,
  HAS_DATE,
  DATE_BELOW,
  DATE_ABOVE,
  DATE_NEAR,
  /** A mail address stands in the line, or is the next one. */
  HAS_MAIL,
  HAS_ROLE,
  ROLE_BELOW,
  /** How many other lines begin with the name, up to 3. */
  REPEATS,
  /** A line elsewhere begins with the name and goes on as a biography does. */
  BIOGRAPHY,
  BULLET,
  PHRASE,
  BY_RULE,
  KEPT,
  /** The line speaks of a picture. */
  PICTURE,
  /** The next line credits a picture, which shows the one that is named. */
  CREDIT_BELOW,
  /** The lines above and below have the shape of names, too: a list. */
  LIST,
  /** Behind the story, of which an agency is known to be the source. */
  BEHIND_AGENCY;

  /** How many there are. */
  static final int COUNT = values().length;
}
