/* What each filter removed, with examples. */

const FILTERS_AT_FIRST = 20;

function filterList() {
  const filters = report.kinds.map((kind, index) => ({...kind, index})).filter((kind) => kind.topic !== 'kept');
  const busy = filters.filter((filter) => filter.figures[0] > 0).sort((one, other) => other.figures[0] - one.figures[0]);
  const idle = filters.filter((filter) => filter.figures[0] === 0);
  const items = busy.map(filterItem);
  items.slice(FILTERS_AT_FIRST).forEach((item) => {
    item.hidden = true;
  });
  const more = element('button', {type: 'button', 'class': 'chip', hidden: items.length <= FILTERS_AT_FIRST, onclick: () => {
    items.forEach((item) => {
      item.hidden = false;
    });
    more.hidden = true;
  }}, `${counted(items.length - FILTERS_AT_FIRST, 'filter')} more`);
  return element('div', {},
    element('div', {class: 'filter-head heads', 'aria-hidden': 'true'}, element('span'), element('span', {}, 'Filter'),
      element('span', {}, 'In how many dumps'), element('span', {class: 'number'}, 'Lines')),
    element('ul', {class: 'filters'}, ...items),
    more,
    idle.length === 0 ? null : element('p', {class: 'hint'},
      `Removed nothing: ${idle.map((filter) => filter.name).join(', ')}.`));
}

function filterItem(filter) {
  const [lines, , dumps] = filter.figures;
  const body = element('div', {class: 'filter-body', hidden: true});
  const head = element('button', {
    type: 'button',
    'class': 'filter-head',
    'aria-expanded': 'false',
    onclick: () => {
      const open = body.hidden;
      if (open && !body.hasChildNodes()) {
        body.append(...filterDetails(filter));
        showChoices();
      }
      body.hidden = !open;
      head.setAttribute('aria-expanded', String(open));
    },
  },
  element('span', {class: `swatch topic-${filter.topic}`}),
  element('span', {class: 'name'}, filter.name, unseen(`, ${topicName(filter.topic)}, in `)),
  element('span', {class: 'meter'},
    element('span', {class: 'track'},
      styled(element('span', {class: `fill topic-${filter.topic}`}), {width: widthOf(dumps / allDumps())})),
    element('span', {class: 'number'}, percent(dumps, allDumps())), unseen(' of dumps, ')),
  element('span', {class: 'number'}, count(lines), unseen(' lines')));
  return element('li', {}, head, body);
}

function filterDetails(filter) {
  const dumps = filter.figures[2];
  return [
    element('p', {}, filter.removes),
    element('p', {}, choice('filter', `where ${filter.name} removed something`,
      (dump) => linesOfKind(dump, filter.index) > 0, {'class': 'chip'}, `list its ${counted(dumps, 'dump')}`)),
    element('ul', {class: 'examples'}, ...filter.examples.map((example) => exampleItem(filter, example))),
  ];
}

function exampleItem(filter, example) {
  const dump = report.byNumber.get(example.dump);
  const text = foreign('q', {}, example.text);
  return element('li', {class: `example topic-${filter.topic}`},
    dump ? element('a', {href: `#dump-${example.dump}-${example.line}`}, text) : text,
    example.count > 1 ? element('span', {class: 'times'}, `in ${counted(example.count, 'dump')}`) : null,
    foreign('span', {class: 'reason'}, example.reason));
}
