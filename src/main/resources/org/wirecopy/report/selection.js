/* Which dumps the list shows: those that pass all that was chosen in the figures. */

const chosen = new Map();
const watchers = [];

function onChoice(watcher) {
  watchers.push(watcher);
}

/**
 * A button that narrows the list.
 *
 * facet: what it narrows by, one choice at a time; label: what the list calls it; test: which dumps pass.
 */
function choice(facet, label, test, attributes, ...children) {
  return element('button', {
    type: 'button',
    'data-facet': facet,
    'data-choice': label,
    'aria-pressed': 'false',
    ...attributes,
    onclick: () => toggle(facet, label, test),
  }, ...children);
}

function toggle(facet, label, test) {
  if (chosen.has(facet) && chosen.get(facet).label === label) {
    chosen.delete(facet);
  } else {
    chosen.set(facet, {label, test});
  }
  showChoices();
}

function forget(facet) {
  chosen.delete(facet);
  showChoices();
}

function forgetAll() {
  chosen.clear();
  showChoices();
}

function showChoices() {
  for (const button of document.querySelectorAll('[data-facet]')) {
    const choiceMade = chosen.get(button.dataset.facet);
    button.setAttribute('aria-pressed', String(Boolean(choiceMade) && choiceMade.label === button.dataset.choice));
  }
  watchers.forEach((watcher) => watcher());
}

function passes(dump) {
  for (const {test} of chosen.values()) {
    if (!test(dump)) {
      return false;
    }
  }
  return true;
}
