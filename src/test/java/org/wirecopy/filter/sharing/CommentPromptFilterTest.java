package org.wirecopy.filter.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.filter.Reasons;

class CommentPromptFilterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
          """
          12 comments ~ comment prompt: “#comments”
          Leave a comment ~ comment prompt: “leave a comment”
          Be the first to comment on this story ~ comment prompt: “be the first to comment”
          Your email address will not be published. Required fields are marked ~ comment prompt: “your email address will not be published”
          5 Kommentare ~ comment prompt: “#kommentare”
          Laisser un commentaire ~ comment prompt: “laisser un commentaire”
          コメントを書く ~ comment prompt: “コメントを書く”
          댓글 쓰기 ~ comment prompt: “댓글 쓰기”
          Оставить комментарий ~ comment prompt: “оставить комментарий”
          發表評論 ~ comment prompt: “發表評論”
          He declined to comment on the report when he was asked about it at the gate. ~ kept
          Comments that the mayor made last week ~ kept
          """)
  void judges(String line, String reason) {
    assertEquals(reason, Reasons.of(new CommentPromptFilter(), line));
  }
}
