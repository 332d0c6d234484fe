import type { errors as vi } from '../vi/errors.js';

export const errors: Record<keyof typeof vi, string> = {
  'error.code': 'Error code: {code}',
  'error.client.network': 'The server cannot be reached. Check the network and try again; what you typed is kept.',
  'error.client.unexpected':
    'The answer is not in the expected form. Try again; if it fails again, send the code below to the administrator.',
  'error.client.timeout': 'The server is too slow. Try again in a few minutes; what you typed is kept.',

  'error.request.invalid': 'Something is not right yet. Correct the marked places and try again.',
  'error.request.not_found': 'The system has no such address.',
  'error.request.too_large': 'What was sent is too large. Send it in parts.',
  'error.request.origin_refused':
    "The request did not come from the system's own page and was refused. Reopen and retry.",
  'error.request.page_too_deep': 'The list is too long to reach this page. Narrow the search.',
  'error.query.refused': 'The query is over the limit. Narrow it and try again.',

  'error.access.sign_in_required': 'Sign in to continue.',
  'error.access.wrong_credentials':
    'The user name or password is wrong. Check the Vietnamese input method and Caps Lock, then type it again.',
  'error.access.session_ended': 'Your session ended. Sign in again to continue; nothing typed is lost.',
  'error.access.locked': 'Too many failures, so signing in is locked. Try again in {seconds} seconds.',
  'error.access.forbidden': "You have not been given this right. Your unit's administrator can give it.",
  'error.access.password_change_required': 'Set your own password before you start.',
  'error.access.password_wrong': 'The current password is wrong.',
  'error.access.password_weak': 'This password is easy to guess or has leaked elsewhere. Choose another.',
  'error.access.password_short': 'The password is too short. It needs at least {min} characters.',
  'error.access.password_long': 'The password is too long. At most {max} characters.',
  'error.access.username_taken': 'This user name is taken. Choose another.',
  'error.access.email_taken': 'Another account has this e-mail address. Enter another one or leave it empty.',
  'error.access.own_rights': 'Nobody changes their own rights or posts. Ask another administrator to do it.',
  'error.access.person_elsewhere':
    'This person also works or holds rights outside the units you administer. The administrator of the superior unit can do this.',
  'error.access.date_before_start': 'The day must be after the day on which the post was taken up ({date}).',

  'error.list.empty': 'The pasted table has no rows yet.',
  'error.list.too_long': 'The table has {count} rows; at most {max} are taken at a time. Split it.',
  'error.list.faulty': '{count} rows are not right, so none was written. Correct the marked rows and try again.',
  'error.list.unreadable': 'The table in this file cannot be read. Open the file, copy the cells and paste them here.',

  'error.record.not_found': 'This was not found, or it lies outside your unit.',
  'error.record.conflict':
    'Someone else has just changed this. See the latest, then save again; what you typed is kept.',
  'error.record.duplicate': 'This is already in the system.',
  'error.record.in_use': 'This is used elsewhere and cannot be removed.',

  'error.unit.has_children': 'The unit still has units under it. Move or close those first.',
  'error.unit.would_cycle': 'A unit cannot be moved into itself or into a unit under it.',
  'error.unit.date_before_start': 'The effective date must come after the start of the current record ({date}).',
  'error.unit.closed': 'The unit is closed and cannot be changed.',
  'error.unit.identifier_invalid': 'The identifier is not in a valid form.',
  'error.unit.identifier_taken': 'This identifier belongs to another unit: {unit}.',

  'error.plan.issued_immutable': 'An issued plan cannot be edited. Changes need an amending document.',
  'error.plan.number_taken': 'Number {number} of {year} is already used for: {subject}.',
  'error.plan.record_incomplete': 'Recording as issued needs the number and date; where unknown, write the reason.',
  'error.plan.not_draft': 'The plan is no longer a draft and cannot be edited.',
  'error.plan.value_invalid': 'A value is not right. Correct the marked cell and save again.',
  'error.plan.too_many_rows': 'A plan holds at most {max} rows of a kind. Move some to another plan.',
  'error.plan.amendment_restricted': 'An amending document must have the same circulation as the plan it amends.',
  'error.plan.amendment_open':
    'An amendment of this plan is being drafted (version {n}). Finish or delete that draft, then begin another.',
  'error.plan.not_in_force':
    'Only an issued plan that is neither superseded nor revoked is amended or gives plans of a year.',
  'error.plan.derived_already':
    'The unit has a plan of {year} under this plan already: {subject}. Open that one to change it.',
  'error.plan.dossier_too_large':
    'The files of the plan exceed {max} MB and cannot be put in one archive. Download them one by one on the Source and Approval tabs.',
  'error.paper.no_converter':
    'The server has no LibreOffice, so it cannot make a PDF. Print this page and save it as PDF.',
  'error.paper.not_converted':
    'The PDF could not be made. The Word file can still be downloaded; try again in a few minutes.',
  'error.plan.export_restricted': 'Circulation of this document is restricted, so it cannot be exported.',

  'error.plan.section_cannot_move': 'This section cannot go any further that way. The outline is as it was.',
  'error.plan.not_editable':
    'The draft is on its way to approval and cannot be changed. What was saved is kept; recall it or wait until it is returned.',

  'error.procedure.not_possible': 'This step is no longer possible: the plan has moved on. Reload the page to see.',
  'error.procedure.not_your_turn': 'It is not your turn, or somebody else does this step. Reload the page to see.',
  'error.procedure.four_eyes':
    'You wrote in this version or decided at another step of it, so somebody else has to do this step.',
  'error.procedure.opinion_required':
    'An opinion is needed, so that the receiver knows what to do. Write it and try again.',
  'error.procedure.content_changed':
    'The content is no longer what was submitted, so it cannot be signed or released. Return it to be submitted anew.',

  'error.comment.version_closed':
    'This version is issued and takes no more comments. The earlier ones can still be read.',
  'error.comment.text_invalid': 'A comment needs words, at most {max} characters. What you typed is still here.',
  'error.comment.words_changed':
    'The chosen words have just been changed. Choose them again; what you typed is still here.',
  'error.comment.too_many': 'The limit of {max} comments is reached. Settle earlier ones, then go on in a letter.',
  'error.cycle.not_draft':
    'This round has been opened, so what it asks and of whom no longer changes. Reopen single reports or prepare another round.',
  'error.cycle.not_open': 'This round is not collecting, so this cannot be done. What it holds is kept.',
  'error.cycle.incomplete': 'Something is missing from the round. Fill in what is marked and try again.',
  'error.cycle.all_sent': 'Every respondent has sent its report; there is nobody to urge.',
  'error.report.not_possible':
    'The report stands elsewhere, or this is not yours to do. Reload the page to see where it stands.',
  'error.report.four_eyes':
    'Whoever entered or sent the figures of a unit does not approve or accept that report. Somebody else has to.',
  'error.report.not_ready': '{count} places have to be dealt with before the report is sent. What was entered is kept.',
  'error.report.reason_required': 'Write the reason, or tick the indicators to be corrected, each with why.',
  'error.report.paper_required': 'To enter for a unit, attach the paper it signed.',
  'error.report.not_editable': 'Nothing can be entered in this report now. What is not saved stays on your computer.',
  'error.report.file_refused': 'Only PDF, PNG or JPEG files are taken, ten a cell at most. The file was not kept.',
  'error.indicator.code_taken':
    'The agency already has an indicator with this code. Look it up, or choose another code.',
  'error.indicator.not_draft':
    'This definition is in use and cannot be changed. Write a new one that holds from another day.',
  'error.indicator.draft_open': 'This indicator has a draft definition already. Go on with that one.',
  'error.indicator.incomplete':
    'The definition lacks something and is not in use yet. What was saved is kept; fill in the marked fields.',
  'error.indicator.not_in_use': 'This indicator is not in use. Choose another one.',
  'error.framework.not_draft': 'The framework is no longer a draft and cannot be edited. Copy it to edit.',
  'error.framework.not_in_use': 'This framework is not in use. Choose another one.',
  'error.framework.outline_invalid':
    'The outline is not right and was not saved. Mend the marked fields and save again.',
  'error.framework.empty': 'The outline has no sections. Add some, then put it in use.',
  'error.framework.map_invalid':
    'The map has sections that the outline no longer has and was not saved. Load the page again, then map them anew.',
  'error.framework.map_circular': 'The chosen framework takes over from this one. Choose one before it.',
  'error.authorisation.not_head': 'Only the head of the unit authorises. Whoever is authorised cannot pass it on.',
  'error.authorisation.to_oneself': 'Nobody authorises their own post.',
  'error.authorisation.other_agency': 'Only a post of the same agency can be authorised.',
  'error.authorisation.cannot_read':
    'This post does not read the plans of the unit and could not sign them. Give it a role that reads them, then authorise it.',
  'error.authorisation.invalid':
    'Some fields are not right and nothing was saved. Mend the marked fields and save again.',
  'error.authorisation.over': 'This authorisation is over or was taken back.',
  'error.evaluation.missing': 'No results are written yet. Write the evaluation on the summary page, then try again.',
  'error.evaluation.dossier_missing': 'No dossier was made after the evaluation. Make one, or say why none is needed.',
  'error.evaluation.final': 'The plan is evaluated; its evaluation cannot be changed any more.',
  'error.legal.number_taken':
    'The register already has an instrument with this number. Search for the number to open it.',
  'error.legal.relation_circular':
    'Two instruments cannot replace or amend each other. Remove one of the relations, then save again.',
  'error.legal.validity_reversed':
    'The last day must come after the first day in force. Correct one of them, then save again.',
  'error.procedure.page_refused':
    'The scanned page must be a PDF, PNG or JPEG file. Scan or photograph the page again; what you typed is kept.',

  'error.import.declaration_required': 'Confirm that the file holds no state secret before uploading it.',
  'error.import.too_many_files':
    'One document takes {max} files at most. Leave some out or join the annexes, then upload.',
  'error.import.secret_refused': 'The file seems to hold state secrets; it was not taken in and not kept.',
  'error.import.state': 'This step is no longer possible: the import has moved on. Reload the page to see it.',
  'error.import.undecided': 'Items not looked at yet: {count}. Decide on them, then create the plan.',
  'error.import.already_accepted': 'This document was imported before.',
  'error.import.unreadable': 'The content of the file cannot be read. Check the file, or paste its text.',

  'error.file.too_large': 'The file is over {maxMb} MB. Split it or shrink its pictures, then upload again.',
  'error.file.type_refused': 'This kind of file is not accepted. Use Word, PDF, Excel or plain text.',
  'error.file.gone': 'The file is no longer in the system.',
  'error.job.not_cancellable': 'This work is finished, or in a step that cannot be stopped.',

  'error.server.busy': 'The system is overloaded. Try again in a few seconds; what you typed is kept.',
  'error.server.stopping': 'The system is restarting. Try again in a few seconds; what you typed is kept.',
  'error.server.internal':
    'The system met an unexpected failure. What was saved is not lost. Try again; if it fails again, send the code below to the administrator.',

  'rule.required': '{field} is required.',
  'rule.hasSections': 'The section has sections below it. Remove those first.',
  'rule.tooMany': 'At most {max} sections.',
  'rule.invalid': '{field} is not right.',
  'rule.min': '{field} needs at least {min} characters.',
  'rule.max': '{field} takes at most {max} characters.',
  'rule.date': '{field} is not a valid date. Write it as 21/11/2026.',
  'rule.email': '{field} is not a valid mail address.',
  'rule.number': '{field} is not a number. For example 1.234,5.',
  'rule.unique': '{field} is already used.',
  'rule.year': '{field} must be a year from {min} to {max}.',
  'rule.comparatorMissing': 'Choose how the value is meant: at least, at most, equal to.',
  'rule.valueMissing': 'A level needs a value.',
  'rule.rangeOpen': 'A range needs its upper value.',
  'rule.notRange': 'Only "between" has an upper value.',
  'rule.rangeReversed': 'The upper value must not be less than the lower one.',
  'rule.atDateOnly': '{field} of this kind of value must be at a date.',
  'rule.notAfterPrevious': '{field} must be after the first day of the definition before.',
  'rule.duplicate': '{field} holds a value twice.',
  'rule.scaleReversed': '{field} must be greater than the smallest value.',
  'rule.endBeforeStart': 'The end must not come before the start.',
  'rule.negative': '{field} cannot be negative.',
  'rule.amountMissing': 'A currency needs an amount.',
  'rule.wholeDong': 'An amount in đồng has no decimals.',
  'rule.dateInFuture': '{field} cannot be later than today.',
  'rule.beforeDocument': '{field} must not be before the day of the document.',
  'rule.lastBeforeFirst': '{field} must not be before the first day.',
  'rule.dayPassed': '{field} has passed.',
  'rule.beforeSubmission': '{field} cannot be before the day on which this version was sent.',
  'rule.unit': 'The unit is not right. Choose it again.',
  'rule.choice': '{field} takes a value from the list only.',
  'rule.wholeNumber': '{field} must be a whole number.',
  'rule.ambiguous': 'This number reads two ways. Write 1.234 or 1,5.',
};
