import type { UnitEdgeKind, UnitHitView, UnitKind, UnitMatchKind, UnitView } from '@lotrinh/contracts';

export type UnitRow = {
  id: string;
  name: string;
  short_name: string | null;
  symbol: string | null;
  kind: UnitKind;
  edge_kind: UnitEdgeKind | null;
  parent_id: string | null;
  agency_id: string;
  child_count: number;
  closed_on: string | null;
};

export type UnitHitRow = UnitRow & { match_kind: UnitMatchKind; match_text: string; place: string[] | null };

export function toUnitView(row: UnitRow): UnitView {
  return {
    id: row.id,
    name: row.name,
    shortName: row.short_name,
    symbol: row.symbol,
    kind: row.kind,
    edgeKind: row.edge_kind,
    parentId: row.parent_id,
    agencyId: row.agency_id,
    childCount: row.child_count,
    closedOn: row.closed_on,
  };
}

export function toUnitHit(row: UnitHitRow): UnitHitView {
  return { ...toUnitView(row), matchKind: row.match_kind, matchText: row.match_text, place: row.place ?? [] };
}
