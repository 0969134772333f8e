import type { SheetPlan } from '../../workbook/plan';
import { chartXml, drawingXml } from './chartXml';
import { freePath, writePart } from './parts';
import type { PartsDraft } from './parts';
import { relationshipTypes, writeRelationships } from './relationships';
import type { Relationship } from './relationships';

const types = 'application/vnd.openxmlformats-officedocument.';
const drawingType = `${types}drawing+xml`;
const chartType = `${types}drawingml.chart+xml`;

/** What a planned sheet's charts add to the package. */
export interface SheetDrawing {
  /** Id of the sheet's link to the layer of its charts. */
  readonly id: string;
  /** Content types of the new parts. */
  readonly types: Readonly<Record<string, string>>;
}

/** Writes the chart parts of a planned sheet and links them; null for a sheet without charts. */
export function writeDrawing(
  parts: PartsDraft,
  sheetPath: string,
  { name, charts = [] }: SheetPlan,
): SheetDrawing | null {
  if (charts.length === 0) return null;
  const drawing = freePath(parts, 'xl/drawings/drawing', 'xml');
  const ids = charts.map((_, index) => `rId${index + 1}`);
  writePart(parts, drawing, drawingXml(charts, ids));
  const paths = charts.map((chart) => {
    const path = freePath(parts, 'xl/charts/chart', 'xml');
    writePart(parts, path, chartXml(chart, name));
    return path;
  });
  writeRelationships(
    parts,
    drawing,
    paths.map((it, index) => link(ids[index] ?? '', 'chart', it)),
  );
  writeRelationships(parts, sheetPath, [link('rId1', 'drawing', drawing)]);
  const chartTypes = Object.fromEntries(paths.map((it) => [it, chartType]));
  return { id: 'rId1', types: { [drawing]: drawingType, ...chartTypes } };
}

function link(id: string, kind: string, path: string): Relationship {
  return { id, type: relationshipTypes + kind, target: `/${path}`, isExternal: false };
}
