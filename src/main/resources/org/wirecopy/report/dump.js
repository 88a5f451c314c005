/* One dump: what was kept on the left, what was removed beside the place where it stood. */

/** Removed lines that are shown at first where they stand together. */
const UNFOLDED = 8;

const ROLES = new Set(['headline', 'dateline', 'byline', 'published', 'credit']);

/** Fills a place with a dump. */
async function showDump(dump, place, line) {
  const read = await linesOf(dump);
  const proof = element('div', {class: 'proof'});
  if (read) {
    fillProof(proof, read.lines);
    if (read.more > 0) {
      proof.append(element('p', {class: 'hint'}, `${counted(read.more, 'more line')} of this dump not in this page.`));
    }
  } else if (dump.status !== 'error') {
    proof.append(element('p', {class: 'hint'}, 'The lines of this dump are not in this page: it is one of many, and not one'
      + ' of the doubtful. A page made with more room (--lines 500M) has them; so has one made of this dump alone (wirecopy'
      + ' explain --html).'));
  }
  place.replaceChildren(dumpHead(dump, place), read ? barcode(read.lines, proof) : '',
    read ? filterChips(dump, proof) : '', proof);
  if (line) {
    goToLine(proof, line);
  }
}

function dumpHead(dump, place) {
  const address = dump.url ? webAddress(dump.url) : null;
  const facts = [
    dump.status === 'article' ? null : element('b', {class: 'verdict'}, dump.status === 'error' ? 'error' : 'no article'),
    dump.reason ? foreign('span', {}, dump.reason) : null,
    dump.confidence === undefined ? null : element('span', {}, 'confidence ', element('b', {}, dump.confidence.toFixed(2)),
      dump.confidence < report.doubtfulBelow ? ', doubtful' : ''),
    isArticle(dump) ? element('span', {}, element('b', {}, percent(dump.kept, dump.letters)), ' kept') : null,
    isArticle(dump) ? element('span', {}, element('b', {}, count(dump.words)), ' words') : null,
    dump.language ? foreign('span', {}, dump.language) : null,
    dump.published ? foreign('span', {}, dump.published) : null,
  ].filter(Boolean);
  return element('div', {class: 'dump-head'},
    foreign('h2', {id: place.id === 'alone' ? null : 'sheet-title'}, titleOf(dump)),
    element('p', {class: 'facts'}, ...facts.flatMap((fact, i) => (i ? [' · ', fact] : [fact]))),
    element('p', {class: 'from'},
      foreign('span', {}, dump.headline ? dump.id : ''),
      address ? foreign('a', {href: address, rel: 'noopener noreferrer', target: '_blank'}, dump.url)
        : foreign('span', {}, dump.url || '')),
    dump.remarks.length === 0 ? '' : element('ul', {class: 'remarks'}, ...dump.remarks.map(([rule, message]) => element('li', {},
      element('b', {}, rule), ' ', foreign('span', {}, message)))));
}

/** All lines in small. */
function barcode(lines, proof) {
  let at = 0;
  const marks = lines.map((line) => {
    const kept = isKept(line.kind);
    const width = line.text.length + 4;
    const mark = drawing('rect', {
      x: at, width, y: kept ? 0 : 14, height: kept ? 28 : 14, 'class': `topic-${report.kinds[line.kind].topic}`,
      onclick: () => goToLine(proof, line.number),
    });
    at += width;
    return mark;
  });
  return drawing('svg', {
    'class': 'barcode', viewBox: `0 0 ${Math.max(1, at)} 28`, preserveAspectRatio: 'none', 'aria-hidden': 'true',
  }, ...marks);
}

/** What removed how many lines of this dump; pressed, its lines stand out. */
function filterChips(dump, proof) {
  const chips = [];
  for (let i = 0; i < dump.lines.length; i += 2) {
    const kind = report.kinds[dump.lines[i]];
    if (kind.topic !== 'kept') {
      const chip = element('button', {
        type: 'button', 'class': 'chip', 'aria-pressed': 'false', 'data-tip': kind.removes,
        onclick: () => {
          const on = chip.getAttribute('aria-pressed') !== 'true';
          chips.forEach((other) => other.setAttribute('aria-pressed', String(other === chip && on)));
          spotlight(proof, on ? kind.name : null);
        },
      }, element('span', {class: `swatch topic-${kind.topic}`}), `${kind.name} `, element('b', {}, count(dump.lines[i + 1])));
      chips.push(chip);
    }
  }
  const unfold = element('button', {type: 'button', 'class': 'chip unfold-all', onclick: () => {
    proof.querySelectorAll('.unfold').forEach((button) => button.click());
    unfold.hidden = true;
  }}, 'unfold all');
  return element('div', {class: 'filter-chips'}, ...chips,
    proof.querySelector('.unfold') ? unfold : null);
}

function spotlight(proof, filter) {
  proof.classList.toggle('spot', filter !== null);
  for (const run of proof.querySelectorAll('.run')) {
    run.classList.toggle('lit', run.dataset.filter === filter);
  }
  if (filter) {
    proof.querySelectorAll('.unfold').forEach((button) => {
      if (button.filters.has(filter)) {
        button.click();
      }
    });
    const first = proof.querySelector('.run.lit');
    if (first) {
      first.scrollIntoView({block: 'nearest'});
    }
  }
}

/** Stretches of a dump: removed lines, and the kept ones that follow them. */
function fillProof(proof, lines) {
  proof.append(element('div', {class: 'stretch heads', 'aria-hidden': 'true'},
    element('div', {class: 'removed'}, 'removed'), element('div', {class: 'kept'}, 'kept')));
  for (let i = 0; i < lines.length;) {
    const removed = [];
    const kept = [];
    for (; i < lines.length && !isKept(lines[i].kind); i++) {
      removed.push(lines[i]);
    }
    for (; i < lines.length && isKept(lines[i].kind); i++) {
      kept.push(lines[i]);
    }
    proof.append(element('div', {class: 'stretch'}, removedLines(removed), keptLines(kept)));
  }
  const first = proof.querySelector('[data-reason]');
  if (first) {
    first.tabIndex = 0;
  }
  proof.addEventListener('keydown', walk);
}

function keptLines(lines) {
  return element('div', {class: 'kept'}, ...lines.map((line) => {
    const role = report.kinds[line.kind].name;
    return element('div', {class: `line role-${role}`, 'data-line': line.number},
      element('span', {class: 'at', 'aria-hidden': 'true'}, String(line.number)),
      ROLES.has(role) ? element('span', {class: 'role'}, role) : null,
      foreign('p', {}, line.text));
  }));
}

/** Lines that the same filter removed one after the other stand under its name. */
function removedLines(lines) {
  const box = element('div', {class: 'removed'});
  const runs = [];
  for (const line of lines) {
    const filter = report.kinds[line.kind];
    let run = runs[runs.length - 1];
    if (!run || run.filter !== filter) {
      run = {filter, lines: []};
      runs.push(run);
    }
    run.lines.push(line);
  }
  let room = lines.length <= UNFOLDED + 2 ? lines.length : UNFOLDED;
  const folded = [];
  for (const run of runs) {
    const made = runElement(run);
    const items = [...made.querySelectorAll('li')];
    items.slice(Math.max(0, room)).forEach((item) => {
      item.hidden = true;
      folded.push(item);
    });
    if (room <= 0) {
      made.hidden = true;
      folded.push(made);
    }
    room -= run.lines.length;
    box.append(made);
  }
  if (folded.length > 0) {
    box.append(unfoldButton(folded));
  }
  return box;
}

function unfoldButton(folded) {
  const items = folded.filter((hidden) => hidden.matches('li'));
  const button = element('button', {type: 'button', 'class': 'unfold chip', onclick: () => {
    folded.forEach((hidden) => {
      hidden.hidden = false;
    });
    button.remove();
  }}, `${counted(items.length, 'more line')}`);
  button.filters = new Set(items.map((item) => item.dataset.filter));
  button.folded = folded;
  return button;
}

function runElement({filter, lines}) {
  return element('section', {class: `run topic-${filter.topic}`, 'data-filter': filter.name, 'aria-label': filter.name},
    element('h3', {}, filter.name, lines.length > 1 ? element('span', {class: 'times'}, `${count(lines.length)} lines`) : null),
    element('ol', {}, ...lines.map((line, i) => element('li', {
      tabindex: '-1', 'data-line': line.number, 'data-filter': filter.name, 'data-reason': line.reason,
    },
    element('span', {class: 'at', 'aria-hidden': 'true'}, String(line.number)),
    foreign('span', {class: 'text'}, line.text),
    element('span', {class: i > 0 && lines[i - 1].reason === line.reason ? 'reason again' : 'reason'}, ' removed: ', foreign('span', {}, line.reason))))));
}

/** Arrow keys lead from one removed line to the next: they are one stop of the tab key. */
function walk(event) {
  const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
  const line = event.target.closest('[data-reason]');
  if (!step || !line) {
    return;
  }
  const all = [...event.currentTarget.querySelectorAll('li[data-reason]:not([hidden])')];
  const next = all[all.indexOf(line) + step];
  if (next) {
    event.preventDefault();
    line.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  }
}

function goToLine(proof, number) {
  let line = proof.querySelector(`[data-line="${Number(number)}"]`);
  if (line && line.hidden) {
    line.closest('.removed').querySelector('.unfold').click();
  }
  if (line) {
    line.scrollIntoView({block: 'center'});
    if (line.tabIndex < 0) {
      line.tabIndex = -1;
    }
    line.classList.add('found');
    line.focus({preventScroll: true});
  }
}
