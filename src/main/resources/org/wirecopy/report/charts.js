/* Figures: columns over a scale, bars with names, and the one bar of all text. */

/**
 * Columns side by side.
 *
 * columns: {label, value, test, mark}, mark being what the axis says below the column's left edge.
 */
function columnChart(facet, columns, attributes) {
  const most = Math.max(1, ...columns.map((column) => column.value));
  const plot = element('div', {class: 'columns', role: 'group', ...attributes});
  for (const column of columns) {
    const fill = styled(element('span', {class: 'fill'}), {height: widthOf(column.value / most)});
    const button = choice(facet, column.label, column.test, {
      'class': column.faint ? 'column faint' : 'column',
      disabled: column.value === 0,
      'data-tip': `${column.label}: ${counted(column.value, 'dump')}`,
    }, fill, unseen(`${column.label}: ${counted(column.value, 'dump')}`));
    plot.append(element('div', {class: 'slot'}, button,
      element('span', {class: 'mark', 'aria-hidden': 'true'}, column.mark || '')));
  }
  return element('div', {class: 'plot'},
    element('span', {class: 'most', 'aria-hidden': 'true'}, count(most)), plot);
}

/** Bars below each other, each with its name and number. */
function barChart(facet, bars) {
  const most = Math.max(1, ...bars.map((bar) => bar.value));
  return element('div', {class: 'bars'}, ...bars.map((bar) => choice(facet, bar.label, bar.test, {
    'class': 'bar',
    'data-tip': bar.tip,
    disabled: !bar.test,
  },
  foreign('span', {class: 'name'}, bar.name),
  element('span', {class: 'track'}, styled(element('span', {class: 'fill'}), {width: widthOf(bar.value / most)})),
  element('span', {class: 'number'}, count(bar.value)))));
}

function figure(title, hint, chart) {
  return element('figure', {}, element('figcaption', {}, element('h3', {}, title), element('p', {class: 'hint'}, hint)),
    chart);
}

function isArticle(dump) {
  return dump.status === 'article';
}

/** The twentieths of a share. */
function twentieths(values, of, mark, faintFrom) {
  const steps = values.length;
  return values.map((value, i) => {
    const from = i / steps;
    const to = (i + 1) / steps;
    return {
      label: `${mark} ${from.toFixed(2)} to ${to.toFixed(2)}`,
      mark: i % 5 === 0 ? from.toFixed(2).replace(/0$/, '') : '',
      value,
      faint: from >= faintFrom,
      test: (dump) => isArticle(dump) && of(dump) !== undefined
        && Math.min(steps - 1, Math.floor(of(dump) * steps)) === i,
    };
  });
}

function confidenceFigure() {
  const doubtful = report.whole[3];
  return figure('Confidence',
    `That the body is right. ${counted(doubtful, 'article')} below ${report.doubtfulBelow} should be looked at.`,
    columnChart('confidence', twentieths(report.confidences, (dump) => dump.confidence, 'confidence',
      report.doubtfulBelow), {'aria-label': 'Articles by confidence'}));
}

function shareFigure() {
  return figure('Share kept', 'How much of a dump’s text is its story.',
    columnChart('share', twentieths(report.shares, share, 'share kept', 0), {'aria-label': 'Articles by share kept'}));
}

function lengthFigure() {
  const steps = report.lengthSteps;
  const columns = report.lengths.map((value, i) => {
    const last = i + 1 === steps.length;
    return {
      label: last ? `${count(steps[i])} words and more` : `${count(steps[i])} to ${count(steps[i + 1] - 1)} words`,
      mark: i % 3 === 0 ? count(steps[i]) : '',
      value,
      faint: true,
      test: (dump) => isArticle(dump) && dump.words >= steps[i] && (last || dump.words < steps[i + 1]),
    };
  });
  return figure('Body length', 'In words; two letters of an unspaced script count as one.',
    columnChart('length', columns, {'aria-label': 'Articles by length'}));
}

/** Days, months or years, so that there are some dozens of columns. */
function dateFigure() {
  const known = Object.entries(report.days).filter(([day]) => day);
  const undated = report.days[''] || 0;
  const letters = letterCountOf(known.map(([day]) => day));
  const counts = new Map();
  for (const [day, value] of known) {
    const period = day.slice(0, letters);
    counts.set(period, (counts.get(period) || 0) + value);
  }
  const periods = periodsBetween([...counts.keys()].sort());
  const every = Math.max(1, Math.ceil(periods.length / 8));
  const columns = periods.map((period, i) => ({
    label: `published ${period}`,
    mark: i % every === 0 ? period : '',
    value: counts.get(period) || 0,
    faint: true,
    test: (dump) => isArticle(dump) && (dump.published || '').slice(0, letters) === period,
  }));
  const button = undated === 0 ? null : choice('date', 'published nobody knows when',
    (dump) => isArticle(dump) && !dump.published, {'class': 'chip'}, `${counted(undated, 'article')} undated`);
  return figure('Published', element('span', {}, 'When, as the dumps print it. ', button),
    columnChart('date', columns, {'aria-label': 'Articles by date'}));
}

const MOST_COLUMNS = 70;

function letterCountOf(days) {
  const sorted = [...days].sort();
  for (const letters of [10, 7, 4]) {
    const first = sorted.length ? sorted[0].slice(0, letters) : '';
    const last = sorted.length ? sorted[sorted.length - 1].slice(0, letters) : '';
    if (letters === 4 || span(first, last) <= MOST_COLUMNS) {
      return letters;
    }
  }
  return 4;
}

/** How many days, months or years two dates of that length lie apart, both included. */
function span(first, last) {
  const from = first.split('-').map(Number);
  const to = last.split('-').map(Number);
  if (from.length === 3) {
    return (Date.UTC(to[0], to[1] - 1, to[2]) - Date.UTC(from[0], from[1] - 1, from[2])) / 86400000 + 1;
  }
  return (to[0] - from[0]) * (from.length === 2 ? 12 : 1) + (to[1] || 0) - (from[1] || 0) + 1;
}

/** The periods that are there, with those between them that are not. */
function periodsBetween(sorted) {
  if (sorted.length === 0 || span(sorted[0], sorted[sorted.length - 1]) > 4 * MOST_COLUMNS) {
    return sorted;
  }
  const periods = [];
  const last = sorted[sorted.length - 1];
  for (let period = sorted[0]; period <= last && periods.length <= 4 * MOST_COLUMNS; period = after(period)) {
    periods.push(period);
  }
  return periods;
}

function after(period) {
  const [year, month, day] = period.split('-').map(Number);
  if (day) {
    return new Date(Date.UTC(year, month - 1, day + 1)).toISOString().slice(0, 10);
  }
  if (month) {
    return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 7);
  }
  return String(year + 1).padStart(4, '0');
}

const MOST_LANGUAGES = 9;

function languageFigure() {
  const names = new Intl.DisplayNames(['en'], {type: 'language', fallback: 'code'});
  const sorted = Object.entries(report.languages).sort((one, other) => other[1] - one[1]);
  const bars = sorted.slice(0, MOST_LANGUAGES).map(([code, value]) => ({
    name: languageName(names, code),
    label: code ? `in ${languageName(names, code)}` : 'in no known language',
    value,
    test: (dump) => isArticle(dump) && (dump.language || '') === code,
  }));
  const others = sorted.slice(MOST_LANGUAGES);
  if (others.length > 0) {
    const codes = new Set(others.map(([code]) => code));
    bars.push({
      name: `${others.length} others`,
      label: 'in other languages',
      value: others.reduce((sum, [, value]) => sum + value, 0),
      test: (dump) => isArticle(dump) && codes.has(dump.language || ''),
    });
  }
  return figure('Languages', 'Of the articles.', barChart('language', bars));
}

/** What is wrong with dumps, by the rule that found it. */
function ruleFigure() {
  const sorted = [...report.rules].sort((one, other) => other.dumps - one.dumps);
  const bars = sorted.map(({name, reports, dumps}) => ({
    name,
    tip: reports,
    label: `finding ${name}`,
    value: dumps,
    test: (dump) => dump.remarks.some(([rule]) => rule === name),
  }));
  return figure('Findings', bars.length ? 'Dumps in which wirecopy check finds a fault.' : 'wirecopy check finds no fault.',
    barChart('rule', bars));
}

function languageName(names, code) {
  try {
    return code ? names.of(code) : 'not known';
  } catch (e) {
    return code;
  }
}

/** One bar: what was kept, and what the filters of each topic removed. */
function shareBar() {
  const letters = new Map();
  let whole = 0;
  for (const kind of report.kinds) {
    letters.set(kind.topic, (letters.get(kind.topic) || 0) + kind.figures[1]);
    whole += kind.figures[1];
  }
  const topics = ['kept', ...TOPICS].filter((topic) => letters.get(topic));
  const bar = element('div', {class: 'share-bar', 'aria-hidden': 'true'}, ...topics.map((topic) => styled(
    element('span', {class: `topic-${topic}`, 'data-tip': `${topicName(topic)}: ${percent(letters.get(topic), whole)}`}),
    {flexGrow: String(letters.get(topic) / whole)})));
  const key = element('ul', {class: 'key'}, ...topics.map((topic) => element('li', {},
    element('span', {class: `swatch topic-${topic}`}), `${topicName(topic)} `,
    element('b', {}, percent(letters.get(topic), whole)))));
  return element('div', {}, bar, key);
}
