import { planKinds, planStandings } from '@lotrinh/contracts';
import { Button, CloseButton, NumberInput, Select, TextInput } from '@mantine/core';
import { IconFilterOff, IconSearch } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { UnitPicker } from '../../../shared/units/unit-picker.js';
import type { PlanListSearch } from '../plan-search.js';
import classes from './plans.module.css';

type Props = { search: PlanListSearch; onChange: (search: PlanListSearch) => void };

const waitMs = 300;
/** States that plans can have today; the others arrive with the procedures that set them. */
const offered = planStandings.filter((standing) => ['DRAFTING', 'IN_FORCE', 'AMENDED', 'ENDED'].includes(standing));

/** Words and filters of the list; every change goes to the address. */
export function PlanFilters({ search, onChange }: Props) {
  const { t } = useTranslation();
  const change = (part: Partial<PlanListSearch>, ...dropped: (keyof PlanListSearch)[]): void => {
    const next: PlanListSearch = { ...search, ...part };
    delete next.trang;
    for (const key of dropped) Reflect.deleteProperty(next, key);
    onChange(next);
  };
  const isFiltered = [search.q, search.dv, search.loai, search.tt, search.nam].some((value) => value !== undefined);
  return (
    <search className={classes['filters']} aria-label={t('plans.filters')} data-no-print>
      <SearchBox
        q={search.q ?? ''}
        onSearch={(q) => {
          if (q === '') change({}, 'q');
          else change({ q });
        }}
      />
      <Select
        label={t('plan.field.standing')}
        placeholder={t('plans.allStandings')}
        clearable
        clearButtonProps={{ 'aria-label': t('act.clear') }}
        data={offered.map((value) => ({ value, label: t(`plan.standing.${value}`) }))}
        value={search.tt ?? null}
        onChange={(value) => {
          const standing = planStandings.find((known) => known === value);
          if (standing === undefined) change({}, 'tt');
          else change({ tt: standing });
        }}
      />
      <Select
        label={t('plan.field.kind')}
        placeholder={t('plans.allKinds')}
        clearable
        clearButtonProps={{ 'aria-label': t('act.clear') }}
        data={planKinds.map((value) => ({ value, label: t(`plan.kind.${value}`) }))}
        value={search.loai ?? null}
        onChange={(value) => {
          const kind = planKinds.find((known) => known === value);
          if (kind === undefined) change({}, 'loai');
          else change({ loai: kind });
        }}
      />
      <NumberInput
        label={t('plans.year')}
        hideControls
        allowDecimal={false}
        allowNegative={false}
        maxLength={4}
        w={90}
        value={search.nam ?? ''}
        onChange={(value) => {
          if (value === '') change({}, 'nam');
          else if (String(value).length === 4) change({ nam: Number(value) });
        }}
      />
      <UnitPicker
        label={t('plan.field.unit')}
        clearable
        value={search.dv === undefined ? null : { id: search.dv, name: search.ten ?? '', shortName: null }}
        onChange={(chosen) => {
          if (chosen === null) change({}, 'dv', 'ten');
          else change({ dv: chosen.id, ten: chosen.name });
        }}
      />
      {isFiltered && (
        <Button
          variant="subtle"
          leftSection={<IconFilterOff size={18} aria-hidden />}
          onClick={() => {
            change({}, 'q', 'dv', 'ten', 'loai', 'tt', 'nam');
          }}
        >
          {t('plans.clearFilters')}
        </Button>
      )}
    </search>
  );
}

function SearchBox({ q, onSearch }: { q: string; onSearch: (q: string) => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(q);
  const [isComposing, setComposing] = useState(false);
  const [seen, setSeen] = useState(q);
  if (seen !== q) {
    // The address changed by another way (back, clear): the box follows.
    setSeen(q);
    setTyped(q);
  }
  useEffect(() => {
    if (isComposing || typed.trim() === q) return;
    const timer = setTimeout(() => {
      onSearch(typed.trim());
    }, waitMs);
    return () => {
      clearTimeout(timer);
    };
  }, [typed, isComposing, q, onSearch]);
  return (
    <TextInput
      className={classes['searchBox']}
      label={t('plans.search')}
      placeholder={t('plans.searchHint')}
      leftSection={<IconSearch size={18} aria-hidden />}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
      }}
      onCompositionStart={() => {
        setComposing(true);
      }}
      onCompositionEnd={() => {
        setComposing(false);
      }}
      rightSection={
        typed !== '' && (
          <CloseButton
            aria-label={t('act.clear')}
            onClick={() => {
              setTyped('');
            }}
          />
        )
      }
    />
  );
}
