package org.wirecopy.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.wirecopy.filter.BoilerplateFilter;
import org.wirecopy.filter.agency.AgencyNoticeFilter;
import org.wirecopy.filter.agency.CorrectionContactFilter;
import org.wirecopy.filter.agency.SignOffFilter;
import org.wirecopy.filter.agency.SlugFilter;
import org.wirecopy.filter.code.EmbeddedCodeFilter;
import org.wirecopy.filter.legal.CookieNoticeFilter;
import org.wirecopy.filter.legal.CopyrightFilter;
import org.wirecopy.filter.legal.LegalLinksFilter;
import org.wirecopy.filter.media.AlternativeTextFilter;
import org.wirecopy.filter.media.CaptionFilter;
import org.wirecopy.filter.media.ImagePlaceholderFilter;
import org.wirecopy.filter.media.PhotoCreditFilter;
import org.wirecopy.filter.media.PlayerControlFilter;
import org.wirecopy.filter.navigation.AccountFilter;
import org.wirecopy.filter.navigation.BreadcrumbFilter;
import org.wirecopy.filter.navigation.BrowserNoticeFilter;
import org.wirecopy.filter.navigation.LanguageSwitchFilter;
import org.wirecopy.filter.navigation.LinkListFilter;
import org.wirecopy.filter.navigation.MenuButtonFilter;
import org.wirecopy.filter.navigation.MenuRowFilter;
import org.wirecopy.filter.navigation.NavigationMenuFilter;
import org.wirecopy.filter.navigation.PageHeaderFilter;
import org.wirecopy.filter.navigation.PaginationFilter;
import org.wirecopy.filter.navigation.SearchBoxFilter;
import org.wirecopy.filter.navigation.SiteNameFilter;
import org.wirecopy.filter.navigation.SkipLinkFilter;
import org.wirecopy.filter.outline.ContentsFilter;
import org.wirecopy.filter.promotion.AdvertisementFilter;
import org.wirecopy.filter.promotion.AppPromptFilter;
import org.wirecopy.filter.promotion.MostReadFilter;
import org.wirecopy.filter.promotion.NewsletterSignupFilter;
import org.wirecopy.filter.promotion.PaywallFilter;
import org.wirecopy.filter.promotion.ProductPromoFilter;
import org.wirecopy.filter.promotion.ReadMoreLinkFilter;
import org.wirecopy.filter.promotion.RecommendedTopicsFilter;
import org.wirecopy.filter.promotion.RelatedStoriesFilter;
import org.wirecopy.filter.promotion.SitePitchFilter;
import org.wirecopy.filter.promotion.SupportAppealFilter;
import org.wirecopy.filter.reading.AuthorBoxFilter;
import org.wirecopy.filter.reading.ReadingTimeFilter;
import org.wirecopy.filter.reading.TagListFilter;
import org.wirecopy.filter.repetition.DuplicateLineFilter;
import org.wirecopy.filter.repetition.RepeatedHeadlineFilter;
import org.wirecopy.filter.repetition.RepeatedParagraphFilter;
import org.wirecopy.filter.repetition.SiteRepeatFilter;
import org.wirecopy.filter.sharing.CommentPromptFilter;
import org.wirecopy.filter.sharing.FollowUsFilter;
import org.wirecopy.filter.sharing.ShareWidgetFilter;
import org.wirecopy.model.LineModel;
import org.wirecopy.model.LineModelFilter;
import org.wirecopy.normalize.BrokenLineJoiner;
import org.wirecopy.normalize.BulletNormalizer;
import org.wirecopy.normalize.HardWrapJoiner;
import org.wirecopy.normalize.LinkNumbers;
import org.wirecopy.normalize.Normalizer;
import org.wirecopy.normalize.UnicodeNormalizer;
import org.wirecopy.normalize.WhitespaceNormalizer;
import org.wirecopy.normalize.markdown.MarkdownNormalizer;
import org.wirecopy.normalize.seam.RunTogetherSplitter;
import org.wirecopy.site.LearnedSites;

/** The chain: every step, in order. */
public final class StandardChain {

  /** Says what a line of text is, as the markup does in HTML; the others repair such lines. */
  static final Normalizer SPLITTER = new RunTogetherSplitter();

  /** Lines are repaired before anyone judges them. */
  public static final List<Normalizer> NORMALIZERS =
      List.of(
          new MarkdownNormalizer(), // sees the lines as they were written
          new UnicodeNormalizer(),
          new WhitespaceNormalizer(),
          new BulletNormalizer(),
          new HardWrapJoiner(), // needs the indents and bullets
          new LinkNumbers(), // behind the joiner, which needs the columns that they took
          new BrokenLineJoiner());

  /**
   * Rule filters in the order in which they see the document; the first to recognise a line names
   * it.
   */
  public static final List<BoilerplateFilter> RULES =
      List.of(
          // navigation
          new LinkListFilter(), // before others see what stands above the addresses
          new SkipLinkFilter(),
          new BrowserNoticeFilter(),
          new SearchBoxFilter(),
          new AccountFilter(),
          new MenuButtonFilter(),
          new PaginationFilter(),
          new BreadcrumbFilter(),
          new LanguageSwitchFilter(),
          new PageHeaderFilter(),
          new SiteNameFilter(),
          new MenuRowFilter(),
          new NavigationMenuFilter(), // last: what the others know counts as known labels
          // sharing
          new ShareWidgetFilter(),
          new FollowUsFilter(),
          new CommentPromptFilter(),
          // promotion
          // Lists of headlines go first, while the lines that end them are still there.
          new RelatedStoriesFilter(),
          new MostReadFilter(),
          new RecommendedTopicsFilter(),
          new NewsletterSignupFilter(),
          new PaywallFilter(),
          new AppPromptFilter(),
          new AdvertisementFilter(),
          new SupportAppealFilter(),
          new ProductPromoFilter(),
          new SitePitchFilter(),
          new ReadMoreLinkFilter(),
          // outline
          new ContentsFilter(), // behind the prompts, which are known by what stands near
          // reading
          new ReadingTimeFilter(),
          new TagListFilter(),
          new AuthorBoxFilter(),
          // legal
          new CookieNoticeFilter(),
          new CopyrightFilter(),
          new LegalLinksFilter(),
          // media
          new PhotoCreditFilter(),
          new CaptionFilter(),
          new AlternativeTextFilter(),
          new PlayerControlFilter(),
          new ImagePlaceholderFilter(),
          // agency
          new AgencyNoticeFilter(),
          new CorrectionContactFilter(),
          new SlugFilter(), // before the repeats: a slug's line holds the headline
          new SignOffFilter(),
          // code
          new EmbeddedCodeFilter(),
          // repetition
          new RepeatedHeadlineFilter(), // before the duplicates, which know no headline
          new RepeatedParagraphFilter(),
          new DuplicateLineFilter());

  /**
   * All filters: the rules; then what was learned from a site's other pages, which is nothing yet;
   * and last the line model, which judges what they left.
   */
  public static final List<BoilerplateFilter> FILTERS = with(LearnedSites.NONE);

  private StandardChain() {}

  /** The chain with another line model. */
  public static List<BoilerplateFilter> with(LineModel model) {
    return with(() -> model, LearnedSites.NONE);
  }

  /** The chain with what is known of sites. */
  public static List<BoilerplateFilter> with(LearnedSites sites) {
    return with(sites, new LineModelFilter(RULES));
  }

  /**
   * The chain with what is known of sites, and another line model.
   *
   * @param model read when the first document comes
   */
  public static List<BoilerplateFilter> with(Supplier<LineModel> model, LearnedSites sites) {
    return with(sites, new LineModelFilter(model, RULES));
  }

  private static List<BoilerplateFilter> with(LearnedSites sites, LineModelFilter model) {
    List<BoilerplateFilter> filters = new ArrayList<>(RULES);
    filters.add(new SiteRepeatFilter(sites));
    filters.add(model);
    return List.copyOf(filters);
  }
}
