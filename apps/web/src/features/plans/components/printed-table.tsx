import { Table } from '@mantine/core';

/** A table of the text, cell by cell; its first row is the head. */
export function PrintedTable({ rows }: { rows: string[][] }) {
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
