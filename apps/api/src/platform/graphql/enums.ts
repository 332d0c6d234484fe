import {
  amendmentTypes,
  comparators,
  currencies,
  directions,
  fundingNatures,
  fundingSources,
  importFileRoles,
  planKinds,
  planOrigins,
  planRestrictions,
  planStandings,
  planStates,
  recurrences,
  reportedStates,
  taskKinds,
  unitResolutions,
  unitRoles,
} from '@lotrinh/contracts';
import { registerEnumType } from '@nestjs/graphql';
import { enumOf } from './enum.js';

/** Unions of the contracts that more than one feature shows: GraphQL knows each name once. */
function registered<const T extends readonly string[]>(name: string, values: T) {
  const shape = enumOf(values);
  registerEnumType(shape, { name });
  return shape;
}

export const AmendmentTypeEnum = registered('AmendmentType', amendmentTypes);
export const ComparatorEnum = registered('Comparator', comparators);
export const CurrencyEnum = registered('Currency', currencies);
export const DirectionEnum = registered('Direction', directions);
export const FundingNatureEnum = registered('FundingNature', fundingNatures);
export const FundingSourceEnum = registered('FundingSource', fundingSources);
export const FileRoleEnum = registered('FileRole', importFileRoles);
export const PlanKindEnum = registered('PlanKind', planKinds);
export const PlanOriginEnum = registered('PlanOrigin', planOrigins);
export const PlanRestrictionEnum = registered('PlanRestriction', planRestrictions);
export const PlanStandingEnum = registered('PlanStanding', planStandings);
export const PlanStateEnum = registered('PlanState', planStates);
export const RecurrenceEnum = registered('Recurrence', recurrences);
export const ReportedStateEnum = registered('ReportedState', reportedStates);
export const TaskKindEnum = registered('TaskKind', taskKinds);
export const UnitResolutionEnum = registered('UnitResolution', unitResolutions);
export const UnitRoleEnum = registered('UnitRole', unitRoles);
