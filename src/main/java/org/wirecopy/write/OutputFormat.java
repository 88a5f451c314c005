package org.wirecopy.write;

import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The forms that articles are written in. */
public enum OutputFormat {
  TEXT {
    @Override
    public ArticleWriter<Piece> toStream(Writer out) {
      return new TextWriter(out, ArticleText::plain);
    }

    @Override
    public ArticleWriter<Piece> toFolder(Path folder) {
      return folder(folder, new OutputFile(".txt", ArticleText::plain));
    }
  },
  FILES {
    @Override
    public ArticleWriter<Piece> toStream(Writer out) {
      throw new UnsupportedOperationException("three files do not fit into one stream");
    }

    @Override
    public ArticleWriter<Piece> toFolder(Path folder) {
      return folder(
          folder,
          new OutputFile(".headline.txt", ArticleText::headline),
          new OutputFile(".dateline.txt", ArticleText::dateline),
          new OutputFile(".body.txt", ArticleText::body));
    }
  },
  JSONL {
    @Override
    public ArticleWriter<Piece> toStream(Writer out) {
      return JsonWriter.lines(out);
    }

    @Override
    public ArticleWriter<Piece> toFolder(Path folder) {
      throw new UnsupportedOperationException("JSON Lines are one stream");
    }
  },
  JSON {
    @Override
    public ArticleWriter<Piece> toStream(Writer out) {
      return JsonWriter.array(out);
    }

    @Override
    public ArticleWriter<Piece> toFolder(Path folder) {
      return folder(folder, new OutputFile(".json", JsonArticles::line));
    }
  },
  MARKDOWN {
    @Override
    public ArticleWriter<Piece> toStream(Writer out) {
      return new TextWriter(out, Markdown::of);
    }

    @Override
    public ArticleWriter<Piece> toFolder(Path folder) {
      return folder(folder, new OutputFile(".md", Markdown::of));
    }
  };

  /** A writer of all articles one after the other; not for {@link #FILES}. */
  public abstract ArticleWriter<Piece> toStream(Writer out);

  /** A writer of a file or more for each dump; not for {@link #JSONL}. */
  public abstract ArticleWriter<Piece> toFolder(Path folder);

  private static ArticleWriter<Piece> folder(Path folder, OutputFile... files) {
    return new FolderWriter(folder, List.of(files));
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
