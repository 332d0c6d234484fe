import type { PermissionKey, ProcedureCode, ProcedureStep, Seat } from '@lotrinh/contracts';

/** The key by which a person holds a seat, on the unit whose plan it is. */
export const seatKeys: Record<Seat, PermissionKey> = {
  DRAFTER: 'plan.write',
  UNIT_HEAD: 'plan.confirm',
  COORDINATING_UNIT: 'plan.initial',
  APPRAISER: 'plan.appraise',
  OFFICE: 'plan.check_form',
  DEPUTY: 'plan.decide',
  HEAD: 'plan.decide_head',
  REGISTRY: 'plan.number',
};

const confirmContent: ProcedureStep = {
  key: 'unit-head',
  phase: 'UNIT_CHECK',
  seat: 'UNIT_HEAD',
  act: 'CONFIRM_CONTENT',
  required: true,
  workingDays: 2,
  capacity: null,
};
const initial: ProcedureStep = {
  key: 'coordinating-unit',
  phase: 'SUBMITTED',
  seat: 'COORDINATING_UNIT',
  act: 'INITIAL',
  required: false,
  workingDays: 2,
  capacity: null,
};
const checkForm: ProcedureStep = {
  key: 'office',
  phase: 'SUBMITTED',
  seat: 'OFFICE',
  act: 'CHECK_FORM',
  required: true,
  workingDays: 1,
  capacity: null,
};
const appraise: ProcedureStep = {
  key: 'appraisal',
  phase: 'APPRAISING',
  seat: 'APPRAISER',
  act: 'APPRAISE',
  required: true,
  workingDays: 10,
  capacity: null,
};
const signing = (seat: 'DEPUTY' | 'HEAD', required: boolean, capacity: string | null): ProcedureStep => ({
  key: seat === 'DEPUTY' ? 'deputy' : 'head',
  phase: 'SUBMITTED',
  seat,
  act: 'SIGN',
  required,
  workingDays: 3,
  capacity,
});

/**
 * The procedures that come with the product. A ministry's and a province's plan is confirmed, checked and signed without an
 * appraisal (Nghị định 224/2026 Điều 7.3); the head signs where the deputy refers it. A plan of a unit below is appraised by
 * internal rule. Whoever signs for the head does so "KT." [Nghị định 30/2020 Điều 13].
 */
export const procedures: Record<ProcedureCode, readonly ProcedureStep[]> = {
  MINISTRY: [
    confirmContent,
    initial,
    checkForm,
    signing('DEPUTY', true, 'KT. BỘ TRƯỞNG'),
    signing('HEAD', false, null),
  ],
  PROVINCE: [
    confirmContent,
    initial,
    checkForm,
    signing('DEPUTY', true, 'TM. ỦY BAN NHÂN DÂN - KT. CHỦ TỊCH'),
    signing('HEAD', false, 'TM. ỦY BAN NHÂN DÂN'),
  ],
  UNIT: [confirmContent, appraise, signing('HEAD', true, null)],
};

/** Which procedure a plan follows: one that the agency issues, or one that a unit of it issues by itself. */
export function procedureOf(agencyKind: string, isAgencyPlan: boolean): ProcedureCode {
  if (!isAgencyPlan) return 'UNIT';
  return agencyKind === 'PROVINCE' || agencyKind === 'COMMUNE' ? 'PROVINCE' : 'MINISTRY';
}
