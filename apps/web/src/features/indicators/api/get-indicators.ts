import type { IndicatorFilter } from '@lotrinh/contracts';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { IndicatorQuery, IndicatorsQuery, UnlinkedTargetsQuery } from '../../../gql/graphql.js';
import { graphql as document } from '../../../gql/index.js';
import { graphql } from '../../../shared/lib/graphql.js';
import { indicatorKeys } from './keys.js';

const indicatorsDocument = document(/* GraphQL */ `
  query Indicators($text: String!, $filter: IndicatorFilter!, $page: Int!, $size: Int!) {
    indicators(text: $text, filter: $filter, page: $page, size: $size) {
      total
      items {
        id
        code
        name
        theme
        uom
        valueType
        isDraft
        retiredOn
        targetCount
        unit {
          id
          name
        }
      }
    }
  }
`);
const indicatorDocument = document(/* GraphQL */ `
  query Indicator($id: UUID!) {
    indicator(id: $id) {
      ...IndicatorFields
    }
  }

  fragment IndicatorFields on Indicator {
    id
    code
    retiredOn
    lockVersion
    mayManage
    unit {
      id
      name
    }
    versions {
      id
      n
      state
      name
      theme
      uom
      valueType
      direction
      accumulation
      decimals
      mayExceedWhole
      shareOf
      levels
      levelsExclude
      scaleMin
      scaleMax
      required
      isConfidential
      numerator
      denominator
      exclusions
      help
      example
      mistakes
      noData
      validFrom
      validTo
      link
      bridge
      lockVersion
    }
    targets {
      itemId
      phrase
      comparator
      value
      valueMax
      unit
      targetYear
      planId
      planTitle
      versionId
    }
  }
`);
const unlinkedDocument = document(/* GraphQL */ `
  query UnlinkedTargets($page: Int!, $size: Int!) {
    unlinkedTargets(page: $page, size: $size) {
      total
      items {
        itemId
        phrase
        comparator
        value
        valueMax
        unit
        targetYear
        planId
        planTitle
        versionId
        mayLink
        proposals {
          id
          code
          name
        }
      }
    }
  }
`);

export const indicatorPageSize = 50;
export const unlinkedPageSize = 20;

export type Indicator = IndicatorQuery['indicator'];
export type IndicatorRow = IndicatorsQuery['indicators']['items'][number];
export type UnlinkedTarget = UnlinkedTargetsQuery['unlinkedTargets']['items'][number];

export const indicatorsQueryOptions = (
  text: string,
  filter: IndicatorFilter,
  page: number,
  size: number = indicatorPageSize,
) =>
  queryOptions({
    queryKey: [...indicatorKeys.list(text, filter, page), size],
    queryFn: async ({ signal }) => (await graphql(indicatorsDocument, { text, filter, page, size }, signal)).indicators,
    placeholderData: keepPreviousData,
  });

export const indicatorQueryOptions = (id: string) =>
  queryOptions({
    queryKey: indicatorKeys.one(id),
    queryFn: async ({ signal }) => (await graphql(indicatorDocument, { id }, signal)).indicator,
  });

export const unlinkedQueryOptions = (page: number) =>
  queryOptions({
    queryKey: indicatorKeys.unlinked(page),
    queryFn: async ({ signal }) =>
      (await graphql(unlinkedDocument, { page, size: unlinkedPageSize }, signal)).unlinkedTargets,
    placeholderData: keepPreviousData,
  });
