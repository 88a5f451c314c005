'use strict';

/*
 * Makes elements. Text from dumps reaches the page here alone, as text: there is no innerHTML, and the page's
 * policy forbids it.
 */

const SVG = 'http://www.w3.org/2000/svg';

/** An element with attributes; those that begin with "on" are listeners, null ones are left out. */
function element(name, attributes, ...children) {
  return filled(document.createElement(name), attributes, children);
}

function drawing(name, attributes, ...children) {
  return filled(document.createElementNS(SVG, name), attributes, children);
}

function filled(made, attributes, children) {
  for (const [name, value] of Object.entries(attributes || {})) {
    if (name.startsWith('on')) {
      made.addEventListener(name.slice(2), value);
    } else if (value !== null && value !== undefined && value !== false) {
      made.setAttribute(name, value === true ? '' : value);
    }
  }
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}

function byId(id) {
  return document.getElementById(id);
}

/** Text of a dump, which has its own direction of writing. */
function foreign(name, attributes, text) {
  return element(name, {dir: 'auto', ...attributes}, text);
}

/** Text for those who hear the page. */
function unseen(text) {
  return element('span', {class: 'unseen'}, text);
}

function count(number) {
  return number.toLocaleString('en-GB');
}

function counted(number, thing) {
  return `${count(number)} ${thing}${number === 1 ? '' : 's'}`;
}

/** A share as people say it: "41 %", "0.3 %". */
function percent(part, whole) {
  const share = whole ? (100 * part) / whole : 0;
  if (share > 0 && share < 0.1) {
    return '<0.1 %';
  }
  return `${share > 0 && share < 1 ? share.toFixed(1) : Math.round(share)} %`;
}

/** A strip of a line's colours: kept text stands tall, removed text low. */
function widthOf(share) {
  return `${Math.max(0, Math.min(100, share * 100)).toFixed(2)}%`;
}

/** Sets what only scripts may set under the page's policy. */
function styled(made, styles) {
  Object.assign(made.style, styles);
  return made;
}
