/* The list of dumps, some at a time. */

const ROWS = 50;

const list = {
  /** The dumps that pass, in the order of the list. */
  dumps: [],
  page: 0,
  order: 'doubt',
  backward: false,
  words: '',
  alike: null,
};

const ORDERS = {
  doubt: (one, other) => one.index - other.index,
  dump: (one, other) => titleOf(one).localeCompare(titleOf(other)),
  site: (one, other) => one.site.localeCompare(other.site),
  kept: (one, other) => share(one) - share(other),
  words: (one, other) => one.words - other.words,
  language: (one, other) => (one.language || '').localeCompare(other.language || ''),
  published: (one, other) => (one.published || '').localeCompare(other.published || ''),
};

const COLUMNS = [
  ['doubt', 'Confidence'],
  ['dump', 'Dump'],
  [null, 'Text, top to bottom'],
  ['kept', 'Kept'],
  ['words', 'Words'],
  ['language', 'Lang.'],
  ['published', 'Published'],
];

const STATUSES = [['article', 'articles'], ['not-article', 'without an article'], ['error', 'errors']];

function dumpList() {
  const search = element('input', {
    type: 'search',
    id: 'search',
    placeholder: 'headline, id or address',
    autocomplete: 'off',
    oninput: () => {
      list.words = search.value.toLowerCase().trim();
      changed();
    },
  });
  const status = element('span', {class: 'statuses'},
    choice('status', 'doubtful', (dump) => dump.confidence < report.doubtfulBelow, {'class': 'chip'},
      `doubtful ${count(report.whole[3])}`),
    ...STATUSES.map(([value, label], i) => {
      const number = [report.articles, report.notArticles, report.errors][i];
      return choice('status', label, (dump) => dump.status === value, {'class': 'chip', disabled: number === 0},
        `${label} ${count(number)}`);
    }));
  const tools = element('div', {class: 'tools'},
    element('label', {for: 'search'}, 'Find '), search, status);
  const heads = element('tr');
  for (const [order, label] of COLUMNS) {
    heads.append(element('th', {scope: 'col', 'class': `col-${order || 'strip'}`, 'data-order': order},
      order ? element('button', {type: 'button', 'class': 'plain', onclick: () => sortBy(order)}, label) : label));
  }
  onChoice(changed);
  return element('div', {}, tools,
    element('div', {id: 'choices', class: 'choices', 'aria-live': 'polite'}),
    element('table', {class: 'dumps'}, element('thead', {}, heads), element('tbody', {id: 'rows'})),
    element('div', {id: 'pager', class: 'pager'}));
}

function sortBy(order) {
  list.backward = list.order === order ? !list.backward : false;
  list.order = order;
  changed();
}

/** Shows the list anew, from its beginning. */
function changed() {
  list.page = 0;
  const found = report.dumps.filter((dump) => passes(dump) && (!list.words || textOf(dump).includes(list.words)));
  found.sort(ORDERS[list.order]);
  if (list.backward) {
    found.reverse();
  }
  list.dumps = found;
  showList();
}

function textOf(dump) {
  dump.text = dump.text || `${dump.headline || ''}\n${dump.id}\n${dump.url || ''}`.toLowerCase();
  return dump.text;
}

function showList() {
  const first = list.page * ROWS;
  byId('rows').replaceChildren(...list.dumps.slice(first, first + ROWS).map(dumpRow));
  for (const head of document.querySelectorAll('th[data-order]')) {
    const sorted = head.dataset.order === list.order;
    head.setAttribute('aria-sort', sorted ? (list.backward ? 'descending' : 'ascending') : 'none');
  }
  showChips();
  showPager(first);
}

function showChips() {
  const unlisted = allDumps() - report.dumps.length;
  const chips = [...chosen].map(([facet, {label}]) => element('button',
    {type: 'button', 'class': 'chip on', onclick: () => forget(facet), 'aria-label': `${label}: drop this`},
    foreign('span', {}, label), ' ×'));
  byId('choices').replaceChildren(
    element('span', {}, `${counted(list.dumps.length, 'dump')}`, chips.length ? ': ' : '',
      unlisted ? ` of the ${count(report.dumps.length)} most doubtful; ${count(unlisted)} more count in the figures only` : ''),
    ...chips,
    chips.length > 1 ? element('button', {type: 'button', 'class': 'chip', onclick: forgetAll}, 'drop all') : '');
}

function showPager(first) {
  const pages = Math.ceil(list.dumps.length / ROWS);
  const go = (page) => {
    list.page = page;
    showList();
    byId('dumps').scrollIntoView();
    byId('dumps').focus({preventScroll: true});
  };
  const last = Math.min(first + ROWS, list.dumps.length);
  byId('pager').replaceChildren(...(pages < 2 ? [] : [
    element('button', {type: 'button', 'class': 'chip', disabled: list.page === 0, onclick: () => go(0)}, 'first'),
    element('button', {type: 'button', 'class': 'chip', disabled: list.page === 0, onclick: () => go(list.page - 1)},
      'back'),
    element('span', {}, `${count(first + 1)} to ${count(last)} of ${count(list.dumps.length)}`),
    element('button', {type: 'button', 'class': 'chip', disabled: list.page + 1 >= pages,
      onclick: () => go(list.page + 1)}, 'next'),
    element('button', {type: 'button', 'class': 'chip', disabled: list.page + 1 >= pages, onclick: () => go(pages - 1)},
      'last'),
  ]));
}

function dumpRow(dump) {
  return element('tr', {class: `status-${dump.status}`},
    element('td', {class: 'col-doubt'}, confidenceOf(dump)),
    element('td', {class: 'col-dump'},
      foreign('a', {href: `#dump-${dump.number}`, 'class': dump.headline ? 'title' : 'title idle'}, titleOf(dump)),
      element('span', {class: 'under'},
        foreign('span', {}, placeOf(dump)),
        dump.reason ? element('span', {}, placeOf(dump) ? ' · ' : '', foreign('span', {}, dump.reason)) : null)),
    element('td', {class: 'col-strip'}, stripOf(dump)),
    element('td', {class: 'col-kept numeric'}, isArticle(dump) ? percent(dump.kept, dump.letters) : ''),
    element('td', {class: 'col-words numeric'}, isArticle(dump) ? count(dump.words) : ''),
    foreign('td', {'class': 'col-language'}, dump.language || ''),
    foreign('td', {'class': 'col-published'}, (dump.published || '').slice(0, 10)));
}

/** The site; for a dump of the same title and site as another, what tells it from that. */
function placeOf(dump) {
  const others = dump.headline ? alike().get(likenessOf(dump)) : 1;
  return others > 1 ? dump.url || dump.id : dump.site || '';
}

/** How many dumps have the same headline and site. */
function alike() {
  if (!list.alike) {
    list.alike = new Map();
    for (const dump of report.dumps) {
      list.alike.set(likenessOf(dump), (list.alike.get(likenessOf(dump)) || 0) + 1);
    }
  }
  return list.alike;
}

function likenessOf(dump) {
  return `${dump.headline}\n${dump.site}`;
}

function confidenceOf(dump) {
  if (!isArticle(dump)) {
    return element('span', {class: 'verdict'}, dump.status === 'error' ? 'error' : 'no article');
  }
  if (dump.confidence === undefined) {
    return '';
  }
  const faint = dump.confidence >= report.doubtfulBelow ? ' faint' : '';
  return element('span', {class: 'meter'},
    element('span', {class: 'number'}, dump.confidence.toFixed(2)),
    element('span', {class: `track${faint}`},
      styled(element('span', {class: 'fill'}), {width: widthOf(dump.confidence)})));
}

const STRIP_HEIGHT = 14;
const STRIP_LOW = 7;

/** The dump in small: kept text stands tall and dark, removed text low, in the colour of its topic. */
function stripOf(dump) {
  const parts = [...dump.strip];
  const kinds = parts.map((letter) => report.kinds[letter.codePointAt(0) - 65]);
  const rects = [];
  for (let i = 0; i < kinds.length;) {
    let end = i + 1;
    while (end < kinds.length && kinds[end].topic === kinds[i].topic) {
      end++;
    }
    const kept = kinds[i].topic === 'kept';
    rects.push(drawing('rect', {
      x: i, width: end - i, y: kept ? 0 : STRIP_HEIGHT - STRIP_LOW, height: kept ? STRIP_HEIGHT : STRIP_LOW,
      'class': `topic-${kinds[i].topic}`,
    }));
    i = end;
  }
  return drawing('svg', {
    'class': 'strip', viewBox: `0 0 48 ${STRIP_HEIGHT}`, preserveAspectRatio: 'none', 'aria-hidden': 'true',
  }, ...rects);
}
