import type { PersonView } from '@lotrinh/contracts';
import { Table, Text, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../../shared/lib/format.js';
import classes from './people-table.module.css';
import { PersonState } from './person-state.js';

type Props = { people: PersonView[]; selectedId: string | null; onSelect: (id: string) => void };

export function PeopleTable({ people, selectedId, onSelect }: Props) {
  const { t } = useTranslation();
  return (
    <Table.ScrollContainer minWidth={720}>
      <Table highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('person.name')}</Table.Th>
            <Table.Th scope="col">{t('person.posts')}</Table.Th>
            <Table.Th scope="col">{t('person.username')}</Table.Th>
            <Table.Th scope="col">{t('person.state')}</Table.Th>
            <Table.Th scope="col">{t('person.lastSignIn')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {people.map(({ id, name, account, holdings }) => (
            <Table.Tr key={id} data-selected={id === selectedId || undefined} className={classes['row']}>
              <Table.Td>
                <UnstyledButton
                  className={classes['name']}
                  onClick={() => {
                    onSelect(id);
                  }}
                >
                  {name}
                </UnstyledButton>
              </Table.Td>
              <Table.Td>
                {holdings.length === 0 && <Text c="dimmed">{t('person.noPosts')}</Text>}
                {holdings.map((holding) => (
                  <div key={holding.id}>
                    {holding.title}, {holding.unitName}
                  </div>
                ))}
              </Table.Td>
              <Table.Td>{account?.username}</Table.Td>
              <Table.Td>
                <PersonState account={account} />
              </Table.Td>
              <Table.Td>
                {account?.lastSignedInAt ? formatInstant(account.lastSignedInAt) : t('person.neverSignedIn')}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
