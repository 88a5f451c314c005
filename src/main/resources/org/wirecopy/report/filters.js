/* What each filter removed, with examples. */

function filterList() {
  const filters = report.kinds.map((kind, index) => ({...kind, index})).filter((kind) => kind.topic !== 'kept');
  const busy = filters.filter((filter) => filter.figures[0] > 0).sort((one, other) => other.figures[0] - one.figures[0]);
  const idle = filters.filter((filter) => filter.figures[0] === 0);
  const most = Math.max(1, ...busy.map((filter) => filter.figures[0]));
  return element('div', {},
    element('ul', {class: 'filters'}, ...busy.map((filter) => filterItem(filter, most))),
    idle.length === 0 ? null : element('p', {class: 'hint'},
      `Removed nothing: ${idle.map((filter) => filter.name).join(', ')}.`));
}

function filterItem(filter, most) {
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
  element('span', {class: 'name'}, filter.name, unseen(`, ${topicName(filter.topic)}`)),
  element('span', {class: 'track'},
    styled(element('span', {class: `fill topic-${filter.topic}`}), {width: widthOf(lines / most)})),
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
