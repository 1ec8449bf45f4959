// What all JavaScript arms make of a visit.

// The few fields that lists show.
export const row = ({ id, case: of, plan, state, report }) => ({
  id,
  case: of,
  starts: plan.starts,
  place: plan.place,
  state: typeof state === "string" ? state : Object.keys(state)[0],
  sent: report.versions.length > 0,
});

// What comes today and in the next seven days, by time.
export const coming = (rows, from, to) =>
  rows
    .filter(({ state, starts }) => (state === "Planned" || state === "Preparing") && starts >= from && starts < to)
    .sort((one, other) => (one.starts < other.starts ? -1 : 1))
    .map(({ id }) => id);

// The visits with `word` in their log or their report. `toLowerCase` is all the folding there is: the app also takes
// accents away.
export const found = (visits, word) => visits.filter((visit) => texts(visit).some((text) => text.toLowerCase().includes(word)));

const texts = ({ run, report }) => [
  ...(run?.log ?? []).filter((entry) => !entry.withdrawn).map((entry) => entry.text),
  ...report.sections.map((section) => section.text),
];

// The ids of the visits of a case.
export const of = (rows, id) => ids(rows.filter((row) => row.case === id));

export const ids = (visits) => visits.map(({ id }) => id);

export const AT_ONCE = 1000;

export const chunks = (all, size = AT_ONCE) =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size));
