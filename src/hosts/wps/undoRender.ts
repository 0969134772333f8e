import type { Facts, SheetFacts } from '../inPlace/facts';
import { findBefore, type Found } from '../inPlace/findBefore';
import type { RenderEntry, Touched } from '../inPlace/journal';
import { orphansOf } from '../inPlace/orphans';
import { renameOrder } from '../inPlace/renameOrder';
import { isOwnName } from '../inPlace/shadowName';
import { frontBack, openedSheets, orderBack, renamesBack, shownBack } from '../inPlace/undoPlan';
import type { Desk } from './action';
import { isBlank } from './addSheet';
import type { Book } from './book';
import { deleteSheet } from './deleteSheet';
import { visible } from './enums';
import { loadFacts } from './loadFacts';
import { lockSheets } from './locks';
import { protect, unprotect } from './protection';
import { putBack } from './putBack';
import { putColumns, putRows } from './putLines';
import { putWritten } from './putWritten';
import { putVisibilities } from './visibility';
import type { WpsWorksheet } from './jsapi';

const first = { top: 0, left: 0, bottom: 0, right: 0 };

/** Undoes a rendering, wherever it stopped; also one that is undone in part. `wasCut` where it did not come to its end. */
export async function undoRender(
  { book, journal, pause }: Desk,
  entry: RenderEntry,
  wasCut: boolean,
): Promise<void> {
  const facts = loadFacts(book, journal);
  const found = findBefore(facts, entry);
  const ids = new Set([...found.values()].map((it) => it.id));
  const others = facts.sheets.filter((it) => !ids.has(it.id));
  const copies = new Map(others.map((it) => [it.name, it] as const));
  const opened = openedSheets(entry, found, copies);
  namesBack(book, facts, { entry, found, others });
  for (const it of entry.removed) keyBack(book, it, found.get(it.id));
  const standIns = new Set<string>();
  for (const touched of entry.replaced) {
    const [copy, now] = [copies.get(touched.shadow), found.get(touched.id)];
    if (copy === undefined) continue;
    await pause();
    if (now === undefined) {
      standIn(book.sheet(copy.id), touched);
      standIns.add(copy.id);
    } else {
      const [target, source] = [book.sheet(now.id), book.sheet(copy.id)];
      putBack(book, { touched, target, copy: source, copyName: copy.name });
    }
  }
  lockSheets(book, opened);
  putVisibilities(
    shownNow(book, entry, found).map(({ sheet, visibility }) => {
      return { sheet: book.sheet(sheet), visibility };
    }),
  );
  const cut = wasCut ? new Set([...orphansOf(facts, entry, ids), ...blanks(book, others)]) : null;
  const own = new Set([...entry.added, ...entry.replaced.map((it) => it.shadow)]);
  for (const { id, name } of others)
    if (cut?.has(id) === true || (own.has(name) && !standIns.has(id))) deleteSheet(book.sheet(id));
  orderSheets(book, { entry, found, facts });
}

interface Names {
  readonly entry: RenderEntry;
  readonly found: Found;
  readonly others: readonly SheetFacts[];
}

/** Names that sheets had. A sheet that came since and has such a name goes away later, and gives it up now. */
function namesBack(book: Book, facts: Facts, { entry, found, others }: Names): void {
  const renames = renamesBack(entry, found);
  const wanted = new Set(renames.map((it) => it.to.toLowerCase()));
  const inTheWay = others.filter(
    (it) => entry.added.includes(it.name) && wanted.has(it.name.toLowerCase()),
  );
  for (const [index, { id }] of inTheWay.entries())
    book.sheet(id).Name = `kaoping~away${index + 1}`;
  const names = facts.sheets.filter((it) => !inTheWay.includes(it)).map((it) => it.name);
  for (const { id, name } of renameOrder(renames, names)) book.sheet(id).Name = name;
}

/** A sheet that was taken away gets back its key and its lock. One that is locked and has its name was not touched. */
function keyBack(book: Book, { name, key, allowed }: Touched, now: SheetFacts | undefined): void {
  if (now === undefined) return;
  const sheet = book.sheet(now.id);
  const isLocked = sheet.ProtectContents;
  if (isLocked && now.name === name) return;
  if (isLocked) unprotect(sheet);
  putWritten(sheet, first, [[key]]);
  if (allowed !== null) protect(sheet, allowed);
}

/** Somebody deleted the sheet meanwhile, and its copy takes its place. */
function standIn(sheet: WpsWorksheet, touched: Touched): void {
  putWritten(sheet, first, [[touched.key]]);
  putColumns(sheet, { digits: [], hidden: touched.hiddenColumns });
  putRows(sheet, { points: [], hidden: touched.hiddenRows });
  if (touched.allowed !== null) protect(sheet, touched.allowed);
  sheet.Name = touched.name;
  sheet.Visible = visible.visible;
}

/** Sheets that were put back were shown for that, whatever they are. */
function shownNow(book: Book, entry: RenderEntry, found: Found) {
  const changed = shownBack(entry, found);
  const rest = entry.before.filter(
    ({ id, visibility }) =>
      visibility !== 'visible' &&
      entry.replaced.some((it) => it.id === id) &&
      !changed.some((it) => it.sheet === found.get(id)?.id),
  );
  return [
    ...changed,
    ...rest.flatMap(({ id, visibility }) => {
      const now = found.get(id);
      return now === undefined || book.sheet(now.id).Visible === visible[visibility]
        ? []
        : [{ sheet: now.id, visibility }];
    }),
  ];
}

/** A sheet that was added and not named yet: it has a name as WPS gives them, and nothing stands on it. */
function blanks(book: Book, others: readonly SheetFacts[]): readonly string[] {
  return others
    .filter(({ id, name }) => !isOwnName(name) && /\d$/.test(name) && isBlank(book.sheet(id)))
    .map((it) => it.id);
}

interface Order {
  readonly entry: RenderEntry;
  readonly found: Found;
  readonly facts: Facts;
}

function orderSheets(book: Book, { entry, found, facts }: Order): void {
  const { Worksheets: tabs } = book.workbook;
  for (const [index, id] of orderBack(entry, facts, found).entries())
    book.sheet(id).Move(tabs.Item(index + 1));
  const front = frontBack(entry, found);
  if (front !== undefined) book.sheet(front).Activate();
}
