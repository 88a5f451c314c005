package org.wirecopy.write;

import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.wirecopy.document.Cleaned;

/** The forms that articles are written in. */
public enum OutputFormat {
  TEXT {
    @Override
    public ArticleWriter<Piece> toStream(Writer out) {
      return new TextWriter(out);
    }

    @Override
    List<OutputFile> files() {
      return List.of(new OutputFile(".txt", ArticleText::plain));
    }
  },
  FILES {
    @Override
    public ArticleWriter<Piece> toStream(Writer out) {
      throw new UnsupportedOperationException("three files do not fit into one stream");
    }

    @Override
    List<OutputFile> files() {
      return List.of(
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
    List<OutputFile> files() {
      throw new UnsupportedOperationException("JSON Lines are one stream");
    }
  },
  JSON {
    @Override
    public ArticleWriter<Piece> toStream(Writer out) {
      return JsonWriter.array(out);
    }

    @Override
    List<OutputFile> files() {
      return List.of(new OutputFile(".json", JsonArticles::line));
    }
  },
  MARKDOWN {
    @Override
    public ArticleWriter<Piece> toStream(Writer out) {
      return new TextWriter(out) {
        @Override
        String text(Cleaned cleaned) {
          return Markdown.of(cleaned);
        }
      };
    }

    @Override
    List<OutputFile> files() {
      return List.of(new OutputFile(".md", Markdown::of));
    }
  };

  /** A writer of all articles one after the other; not for {@link #FILES}. */
  public abstract ArticleWriter<Piece> toStream(Writer out);

  /** The files of a dump in a folder; not for {@link #JSONL}. */
  abstract List<OutputFile> files();

  /** A writer of a file or more for each dump; not for {@link #JSONL}. */
  public ArticleWriter<Piece> toFolder(Path folder) {
    return toFolder(folder, file -> false);
  }

  /**
   * A writer of a file or more for each dump; not for {@link #JSONL}.
   *
   * @param inputs tells the files that are there and must not be written over
   */
  public ArticleWriter<Piece> toFolder(Path folder, Predicate<Path> inputs) {
    return new FolderWriter(folder, files(), inputs);
  }

  /** Whether a dump's file in a folder may be called so; not for {@link #JSONL}. */
  public boolean writes(String fileName) {
    return files().stream().anyMatch(file -> fileName.endsWith(file.suffix()));
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
