import type { PlanSectionView } from '@lotrinh/contracts';
import { Table } from '@mantine/core';
import { Fragment, type CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './plan-page.module.css';

type Props = { rows: PlanSectionView[] };
type Node = PlanSectionView & { children: Node[]; depth: number };

/** The document as it is built: headings as an outline on the left, the whole text on the right. */
export function PlanOutline({ rows }: Props) {
  const { t } = useTranslation();
  const roots = treeOf(rows);
  return (
    <div className={classes['content']}>
      <nav className={classes['outline']} aria-label={t('plan.outline')} data-no-print>
        <Headings nodes={roots} />
      </nav>
      <div className={classes['text']}>
        {roots.map((node) => (
          <Passage key={node.itemId} node={node} />
        ))}
      </div>
    </div>
  );
}

function Headings({ nodes }: { nodes: Node[] }) {
  const sections = nodes.filter((node) => node.kind === 'SECTION');
  if (sections.length === 0) return null;
  return (
    <ol>
      {sections.map((node) => (
        <li key={node.itemId}>
          <a href={`#d-${node.itemId}`}>{[node.label, node.text].filter(Boolean).join('. ')}</a>
          <Headings nodes={node.children} />
        </li>
      ))}
    </ol>
  );
}

function Passage({ node }: { node: Node }) {
  const style = { '--depth': Math.min(node.depth, 6) } as CSSProperties;
  return (
    <Fragment>
      {node.kind === 'SECTION' && <SectionHeading node={node} style={style} />}
      {(node.kind === 'PARAGRAPH' || node.kind === 'ITEM') && (
        <p className={classes['passage']} style={style}>
          {node.label !== null && <span className={classes['label']}>{node.label} </span>}
          {node.text}
        </p>
      )}
      {node.kind === 'TABLE' && node.rows !== null && <PrintedTable rows={node.rows} />}
      {node.children.map((child) => (
        <Passage key={child.itemId} node={child} />
      ))}
    </Fragment>
  );
}

function SectionHeading({ node, style }: { node: Node; style: CSSProperties }) {
  const words = [node.label, node.text].filter(Boolean).join('. ');
  const common = { id: `d-${node.itemId}`, className: classes['heading'], style };
  if (node.depth === 0) return <h2 {...common}>{words}</h2>;
  return node.depth === 1 ? <h3 {...common}>{words}</h3> : <h4 {...common}>{words}</h4>;
}

function PrintedTable({ rows }: { rows: string[][] }) {
  const [head = [], ...body] = rows;
  return (
    <Table.ScrollContainer minWidth={480} mb="md">
      <Table withTableBorder withColumnBorders>
        <Table.Thead>
          <Table.Tr>
            {head.map((cell, index) => (
              <Table.Th key={index}>{cell}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {body.map((cells, row) => (
            <Table.Tr key={row}>
              {cells.map((cell, index) => (
                <Table.Td key={index}>{cell}</Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function treeOf(rows: PlanSectionView[]): Node[] {
  const nodes = new Map<string, Node>();
  const roots: Node[] = [];
  // Rows come in reading order, so a parent stands before its children.
  for (const row of rows) {
    const parent = row.parentItemId === null ? undefined : nodes.get(row.parentItemId);
    const node: Node = { ...row, children: [], depth: parent === undefined ? 0 : parent.depth + 1 };
    nodes.set(row.itemId, node);
    (parent?.children ?? roots).push(node);
  }
  return roots;
}
