/* Sites: how many dumps, how much of them is kept, how many are doubtful. */

const SITES_AT_A_TIME = 20;

const SITE_ORDERS = {
  'most dumps': (one, other) => other.figures[0] - one.figures[0],
  'least kept': (one, other) => keptOf(one) - keptOf(other),
  'most kept': (one, other) => keptOf(other) - keptOf(one),
  'most without an article': (one, other) => other.figures[1] - one.figures[1],
  'most doubtful': (one, other) => other.figures[3] - one.figures[3],
};

/** Between 0 and 1; sites without articles come last in either order. */
function keptOf(site) {
  return site.figures[4] ? site.figures[5] / site.figures[4] : NaN;
}

function siteList() {
  const rows = element('tbody');
  const more = element('button', {type: 'button', 'class': 'chip'});
  let order = Object.keys(SITE_ORDERS)[0];
  let shown = SITES_AT_A_TIME;
  const show = () => {
    const known = report.sites.filter((site) => order.endsWith('kept') === false || site.figures[4] > 0);
    const sorted = [...known].sort(SITE_ORDERS[order]);
    rows.replaceChildren(...sorted.slice(0, shown).map(siteRow));
    const left = sorted.length - shown;
    more.hidden = left <= 0;
    more.textContent = `${count(Math.min(left, SITES_AT_A_TIME * 5))} more of ${counted(sorted.length, 'site')}`;
    showChoices();
  };
  more.addEventListener('click', () => {
    shown += SITES_AT_A_TIME * 5;
    show();
  });
  const select = element('select', {
    id: 'site-order',
    onchange: () => {
      order = select.value;
      shown = SITES_AT_A_TIME;
      show();
    },
  }, ...Object.keys(SITE_ORDERS).map((name) => element('option', {}, name)));
  show();
  return element('div', {},
    element('p', {class: 'tools'}, element('label', {for: 'site-order'}, `${counted(report.sites.length, 'site')}, `),
      select),
    element('table', {class: 'sites'},
      element('thead', {}, element('tr', {},
        element('th', {scope: 'col'}, 'Site'),
        element('th', {scope: 'col', 'class': 'numeric'}, 'Dumps'),
        element('th', {scope: 'col'}, 'Kept'),
        element('th', {scope: 'col', 'class': 'numeric'}, 'Doubtful'),
        element('th', {scope: 'col', 'class': 'numeric'}, 'No article'))),
      rows),
    more);
}

function siteRow(site) {
  const [dumps, notArticles, errors, doubtful, letters] = site.figures;
  const name = site.name || 'no address';
  const kept = letters ? keptOf(site) : 0;
  return element('tr', {},
    element('th', {scope: 'row'}, choice('site', `from ${name}`, (dump) => dump.site === site.name,
      {'class': 'plain', dir: 'auto', title: name}, name)),
    element('td', {class: 'numeric'}, count(dumps)),
    element('td', {class: 'kept'}, letters === 0 ? element('span', {class: 'none'}, 'no article')
      : element('span', {class: 'meter'},
        element('span', {class: 'track'}, styled(element('span', {class: 'fill topic-kept'}), {width: widthOf(kept)})),
        element('span', {class: 'number'}, percent(kept, 1)))),
    element('td', {class: 'numeric'}, doubtful ? count(doubtful) : zero()),
    element('td', {class: 'numeric'}, notArticles + errors ? count(notArticles + errors) : zero()));
}

function zero() {
  return element('span', {class: 'none'}, '0');
}
