/** How a failure is answered: one family has one HTTP status. */
export const errorFamilies = {
  validation: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  gone: 410,
  too_large: 413,
  rule: 422,
  limit: 429,
  internal: 500,
  unavailable: 503,
} as const;
export type ErrorFamily = keyof typeof errorFamilies;

/**
 * Every code that the server may answer, with its family. A code is never reused; the sentence for `code` stands in
 * `libs/messages` under `error.<code>`.
 */
export const errorCodes = {
  'request.invalid': 'validation',
  'request.not_found': 'not_found',
  'request.too_large': 'too_large',
  'request.origin_refused': 'forbidden',
  'request.page_too_deep': 'validation',
  'query.refused': 'validation',
  'access.sign_in_required': 'unauthenticated',
  'access.wrong_credentials': 'unauthenticated',
  'access.session_ended': 'unauthenticated',
  'access.locked': 'limit',
  'access.forbidden': 'forbidden',
  'access.password_change_required': 'forbidden',
  'access.password_wrong': 'rule',
  'access.password_weak': 'rule',
  'access.password_short': 'rule',
  'access.password_long': 'rule',
  'access.username_taken': 'conflict',
  'access.email_taken': 'conflict',
  'access.own_rights': 'rule',
  'access.person_elsewhere': 'rule',
  'access.date_before_start': 'rule',
  'list.empty': 'rule',
  'list.too_long': 'rule',
  'list.faulty': 'rule',
  'list.unreadable': 'rule',
  'record.not_found': 'not_found',
  'record.conflict': 'conflict',
  'record.duplicate': 'conflict',
  'record.in_use': 'conflict',
  'unit.has_children': 'rule',
  'unit.would_cycle': 'rule',
  'unit.date_before_start': 'rule',
  'unit.closed': 'rule',
  'unit.identifier_invalid': 'rule',
  'unit.identifier_taken': 'conflict',
  'plan.issued_immutable': 'rule',
  'plan.number_taken': 'conflict',
  'plan.record_incomplete': 'rule',
  'plan.not_draft': 'rule',
  'plan.not_ready': 'rule',
  'plan.value_invalid': 'rule',
  'plan.too_many_rows': 'rule',
  'plan.amendment_restricted': 'rule',
  'plan.amendment_open': 'rule',
  'plan.not_in_force': 'rule',
  'plan.derived_already': 'conflict',
  'plan.export_restricted': 'forbidden',
  'plan.dossier_too_large': 'too_large',
  'paper.no_converter': 'rule',
  'paper.not_converted': 'unavailable',
  'check.finding_gone': 'conflict',
  'check.must_be_mended': 'rule',
  'check.reason_refused': 'rule',
  'plan.not_editable': 'rule',
  'plan.section_cannot_move': 'rule',
  'procedure.not_possible': 'rule',
  'procedure.not_your_turn': 'forbidden',
  'procedure.four_eyes': 'rule',
  'procedure.opinion_required': 'rule',
  'procedure.content_changed': 'rule',
  'comment.version_closed': 'rule',
  'comment.text_invalid': 'rule',
  'comment.words_changed': 'rule',
  'comment.too_many': 'rule',
  'indicator.code_taken': 'conflict',
  'indicator.not_draft': 'rule',
  'indicator.draft_open': 'conflict',
  'indicator.incomplete': 'rule',
  'indicator.not_in_use': 'rule',
  'framework.not_draft': 'rule',
  'framework.not_in_use': 'rule',
  'framework.outline_invalid': 'rule',
  'framework.empty': 'rule',
  'framework.map_invalid': 'rule',
  'framework.map_circular': 'rule',
  'procedure.page_refused': 'rule',
  'evaluation.missing': 'rule',
  'evaluation.dossier_missing': 'rule',
  'evaluation.final': 'rule',
  'authorisation.not_head': 'rule',
  'authorisation.to_oneself': 'rule',
  'authorisation.other_agency': 'rule',
  'authorisation.cannot_read': 'rule',
  'authorisation.invalid': 'rule',
  'authorisation.over': 'rule',
  'legal.number_taken': 'conflict',
  'legal.relation_circular': 'rule',
  'legal.validity_reversed': 'rule',
  'consultation.over': 'rule',
  'consultation.answered': 'rule',
  'appraisal.incomplete': 'rule',
  'appraisal.conditions_open': 'rule',
  'assignment.not_in_force': 'rule',
  'assignment.ended': 'rule',
  'appraisal.answers_sent': 'rule',
  'import.declaration_required': 'rule',
  'import.too_many_files': 'too_large',
  'import.secret_refused': 'rule',
  'import.state': 'rule',
  'import.undecided': 'rule',
  'import.already_accepted': 'conflict',
  'import.unreadable': 'rule',
  'file.too_large': 'too_large',
  'file.type_refused': 'rule',
  'file.gone': 'gone',
  'job.not_cancellable': 'rule',
  'server.busy': 'unavailable',
  'server.stopping': 'unavailable',
  'server.internal': 'internal',
} as const satisfies Record<string, ErrorFamily>;
export type ErrorCode = keyof typeof errorCodes;

/** A value that a sentence of the catalogue may need. */
export type ErrorParams = Record<string, string | number | null>;

/** One input that was refused: path of the field, stable rule name, its parameters. */
export type FieldError = { field: string; rule: string; params: ErrorParams };

/** RFC 9457 body of every failed REST call; GraphQL carries the same under `extensions`. */
export type Problem = {
  type: string;
  title: string;
  status: number;
  code: ErrorCode;
  params: ErrorParams;
  fields: FieldError[];
  requestId: string;
};
