/* Puts the page together. */

function showTotals() {
  const all = allDumps();
  document.title = `wirecopy report: ${report.title}`;
  byId('title').textContent = report.title;
  const facts = [
    [count(all), all === 1 ? 'dump' : 'dumps'],
    [count(report.articles), report.articles === 1 ? 'article' : 'articles'],
    [count(report.notArticles), 'without an article'],
    [count(report.errors), report.errors === 1 ? 'error' : 'errors'],
    [count(report.whole[3]), 'doubtful'],
  ];
  byId('totals').replaceChildren(...facts.map(([number, what]) => element('span', {}, element('b', {}, number), ` ${what}`)));
}

function showFigures() {
  byId('share-bar').append(shareBar());
  byId('figures').append(confidenceFigure(), shareFigure(), lengthFigure(), dateFigure(), languageFigure(), ruleFigure());
  byId('filter-list').append(filterList());
  byId('site-list').append(siteList());
  byId('dump-list').append(dumpList());
  changed();
}

/** A page about one dump shows that dump. */
async function showAlone() {
  document.body.classList.add('alone');
  for (const section of document.querySelectorAll('main > *')) {
    section.hidden = section.id !== 'alone';
  }
  await showDump(report.dumps[0], byId('alone'));
  document.title = `wirecopy: ${titleOf(report.dumps[0])}`;
}

const ADDRESS = /^#dump-(\d+)(?:-(\d+))?$/;

/** Opens the dump that the address names, and closes the one that it does not. */
async function followAddress() {
  const sheet = byId('sheet');
  const [, number, line] = ADDRESS.exec(location.hash) || [];
  const dump = report.byNumber.get(Number(number));
  if (!dump) {
    sheet.close();
    return;
  }
  const body = element('div', {class: 'sheet-body', tabindex: '-1', autofocus: true});
  sheet.replaceChildren(sheetTools(dump), body);
  if (!sheet.open) {
    sheet.showModal();
    document.body.classList.add('open');
  }
  await showDump(dump, body, line);
  sheet.scrollTop = line ? sheet.scrollTop : 0;
}

function sheetTools(dump) {
  const at = list.dumps.indexOf(dump);
  const to = (label, other, key) => element('button', {
    type: 'button', 'class': 'chip', disabled: !other, 'data-key': key,
    onclick: () => {
      location.hash = `#dump-${other.number}`;
    },
  }, label);
  return element('div', {class: 'sheet-tools'},
    to('‹ previous', list.dumps[at - 1], 'ArrowLeft'),
    to('next ›', list.dumps[at + 1], 'ArrowRight'),
    element('span', {class: 'hint'}, at < 0 ? '' : `${count(at + 1)} of ${count(list.dumps.length)} in the list`),
    element('button', {type: 'button', 'class': 'chip close', onclick: () => byId('sheet').close()}, 'close'));
}

function closed() {
  document.body.classList.remove('open');
  if (ADDRESS.test(location.hash)) {
    const [, number] = ADDRESS.exec(location.hash);
    history.pushState(null, '', '#dumps');
    const link = document.querySelector(`a[href="#dump-${number}"]`);
    if (link) {
      link.focus();
    }
  }
}

function keyed(event) {
  const inText = event.target.matches('input, select');
  const button = byId('sheet').open && !inText && document.querySelector(`#sheet [data-key="${event.key}"]`);
  if (button && !event.altKey && !event.ctrlKey && !event.metaKey) {
    button.click();
  }
}

/** Says more of what the pointer or the focus is on. */
function showTip(event) {
  const tip = byId('tip');
  const about = event.target.closest ? event.target.closest('[data-tip], [data-reason]') : null;
  if (!about || event.type === 'pointerout' || event.type === 'focusout') {
    tip.hidden = true;
    return;
  }
  const reason = about.dataset.reason;
  tip.replaceChildren(...(reason === undefined ? [about.dataset.tip]
    : [element('b', {}, about.dataset.filter), foreign('span', {}, reason)]));
  (byId('sheet').open ? byId('sheet') : document.body).append(tip); // what is modal hides all else
  tip.hidden = false;
  place(tip, about.getBoundingClientRect());
}

const GAP = 6;

function place(tip, box) {
  const width = tip.offsetWidth;
  const height = tip.offsetHeight;
  const left = Math.min(Math.max(GAP, box.left), innerWidth - width - GAP);
  const above = box.top - height - GAP;
  styled(tip, {left: `${left}px`, top: `${above < GAP ? Math.min(box.bottom + GAP, innerHeight - height - GAP) : above}px`});
}

async function start() {
  await readReport();
  showTotals();
  for (const kind of ['pointerover', 'pointerout', 'focusin', 'focusout']) {
    document.addEventListener(kind, showTip);
  }
  if (report.dumps.length === 1) {
    await showAlone();
    return;
  }
  showFigures();
  byId('sheet').addEventListener('close', closed);
  document.addEventListener('keydown', keyed);
  addEventListener('hashchange', followAddress);
  await followAddress();
}

start().then(() => document.documentElement.classList.add('ready'), (trouble) => {
  byId('trouble').hidden = false;
  byId('trouble').textContent = `This page could not be shown (${trouble}). It needs a browser of 2023 or newer.`;
  throw trouble;
});
