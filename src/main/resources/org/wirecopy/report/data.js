/* What the page shows. It lies in the page deflated and in base64; the lines of a dump are unpacked when it opens. */

const report = {
  kinds: [],
  dumps: [],
  byNumber: new Map(),
  /** For each dump in the list its packed lines. */
  packed: [],
};

const TOPICS = ['navigation', 'sharing', 'promotion', 'outline', 'reading', 'legal', 'media', 'agency', 'repetition',
  'code', 'model', 'article'];

const TOPIC_NAMES = {kept: 'kept', model: 'line model', article: 'no story'};

function topicName(topic) {
  return TOPIC_NAMES[topic] || topic;
}

async function inflated(base64) {
  const letters = atob(base64);
  const bytes = new Uint8Array(letters.length);
  for (let i = 0; i < letters.length; i++) {
    bytes[i] = letters.charCodeAt(i);
  }
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return JSON.parse(await new Response(stream).text());
}

async function readReport() {
  Object.assign(report, await inflated(byId('data').textContent));
  report.dumps.forEach((dump, index) => {
    dump.index = index;
    report.byNumber.set(dump.number, dump);
  });
}

function allDumps() {
  return report.articles + report.notArticles + report.errors;
}

function isKept(kind) {
  return report.kinds[kind].topic === 'kept';
}

/** The lines stand behind this script, which draws the figures while they are still being read. */
function allIsThere() {
  return new Promise((resolve) => {
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', resolve, {once: true});
    } else {
      resolve();
    }
  });
}

/** The lines of a dump; null where the page does not hold them. */
async function linesOf(dump) {
  await allIsThere();
  if (report.packed.length === 0) {
    report.packed = byId('lines').textContent.split('\n');
  }
  const packed = report.packed[dump.index];
  if (!packed) {
    return null;
  }
  const read = await inflated(packed);
  return {
    more: read.more,
    lines: read.lines.map(([number, last, kind, reason, text]) => (
      {number, last, kind, reason: read.reasons[reason], text})),
  };
}

function share(dump) {
  return dump.letters ? dump.kept / dump.letters : 0;
}

function titleOf(dump) {
  return dump.headline || dump.id;
}

/** The address if it is one of the web, and no script. */
function webAddress(text) {
  try {
    const address = new URL(text);
    return address.protocol === 'https:' || address.protocol === 'http:' ? address.href : null;
  } catch (e) {
    return null;
  }
}

function linesOfKind(dump, kind) {
  for (let i = 0; i < dump.lines.length; i += 2) {
    if (dump.lines[i] === kind) {
      return dump.lines[i + 1];
    }
  }
  return 0;
}
