package org.wirecopy.article;

/** What the headline is told by among a page's titles; 0 or 1 unless it says otherwise. */
enum HeadlineFigure {
  /** 1 for each title: what speaks against having a headline at all. */
  TITLE,
  /** Share of the title's own words that the story uses, from 0 to 1. */
  IN_STORY,
  /** Share that the first paragraphs use. */
  IN_LEAD,
  /** How far the share in the story stays behind the best title's. */
  BEHIND_BEST,
  IS_BEST,
  /** The story uses none of its words. */
  UNLIKE_STORY,
  TWO_WORDS,
  THREE_WORDS,
  FEW_WORDS,
  MANY_WORDS,
  TOO_MANY_WORDS,
  /** The title stands so many lines above the lead. */
  ABOVE_1,
  ABOVE_2,
  ABOVE_3,
  ABOVE_5,
  ABOVE_9,
  ABOVE_19,
  ABOVE_39,
  /** The title is the lead or stands below it. */
  LEAD,
  BELOW,
  FAR_BELOW,
  /** Logarithm of the lines to the lead. */
  DISTANCE,
  KEPT,
  /** A filter removed the line for what it says, or took it for a menu's entry. */
  BY_RULE,
  TWICE,
  OFTEN,
  STARTS_PAGE_TITLE,
  /** The first line of the dump, which is the page's title in many. */
  FIRST,
  /** The first line, and another is like it. */
  FIRST_AGAIN,
  /** Share of its words that it has in common with the first line of the dump, from 0 to 1. */
  LIKE_FIRST,
  AGAIN_BEHIND,
  ENDS_BREADCRUMB,
  /** Share of the title's words that the address holds, from 0 to 1. */
  IN_ADDRESS,
  /** Share of the address's words that the title holds. */
  COVERS_ADDRESS,
  /** No other title agrees better with the address. */
  BEST_IN_ADDRESS,
  /** How far the agreement stays behind the best title's. */
  BEHIND_BEST_IN_ADDRESS,
  /** Another title is a part of it, as in breadcrumbs and page titles. */
  HOLDS_TITLE,
  /** It is a part of another title. */
  IN_TITLE,
  /** A date or byline stands so many lines below. */
  STAMP_1,
  STAMP_2,
  STAMP_3,
  STAMP_6,
  STAMP_ABOVE_1,
  STAMP_ABOVE_2,
  HAS_DATE,
  IS_BYLINE,
  CAPTION,
  /** The next line credits a picture, whose caption this may be. */
  CREDIT_BELOW,
  PHRASE,
  BULLET,
  /** It begins with a time of day, as the entries of a ticker do. */
  CLOCK_FIRST,
  /** Texts are run together in it, as menus and market figures are where their marks are lost. */
  RUN_TOGETHER,
  ARROWS,
  SMALL_INITIAL,
  CAPITALS,
  FULL_STOP,
  SENTENCE,
  QUESTION,
  OPEN_END,
  /** A title that fits the story as well stands shortly above: this may be its standfirst. */
  RIVAL_ABOVE,
  LONGER_THAN_RIVAL_ABOVE,
  /** The same below. */
  RIVAL_BELOW,
  SHORTER_THAN_RIVAL_BELOW,
  /** The next line is running text. */
  TEXT_BELOW,
  /** Two lines put together. */
  JOINED,
  /** Two lines of which the first cannot be the end. */
  JOINED_OPEN,
  /** How much better they agree with the address together, from 0 to 2. */
  JOINED_IN_ADDRESS,
  /** What stands in front of a date. */
  CUT,
  /** What stands behind a date that the line begins with. */
  BEHIND_DATE,
  /** What stands in front of a writer's name behind a word such as {@code by}. */
  BEFORE_BYLINE,
  /** What stands in front of a person's name, where lines were put together. */
  BEFORE_NAME,
  /** What stands behind a breadcrumb. */
  BEHIND_ARROW,
  /** What stands behind a kicker that a repeat of the line sets off by a colon. */
  BEHIND_COLON,
  /** What stands in front of another source line, where several were put together. */
  BEFORE_SEAM,
  /** What stands behind the beginning of one. */
  BEHIND_SEAM;

  /** How many there are. */
  static final int COUNT = values().length;
}
