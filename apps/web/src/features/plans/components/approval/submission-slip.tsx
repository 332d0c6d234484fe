import { type PlanProcedureView, type PlanVersionView, type PlanView, type ProcedureAction } from '@lotrinh/contracts';
import { useTranslation } from 'react-i18next';
import { formatDay, formatInstant } from '../../../../shared/lib/format.js';
import { FactList, type Fact } from '../../../../shared/ui/fact-list.js';
import { periodText } from '../period.js';
import { actionWord, decisionWord } from './approval-words.js';
import classes from './submission-slip.module.css';

type Props = { plan: PlanView; version: PlanVersionView; procedure: PlanProcedureView };

/** What a signer may answer, by hand on the printed slip as on the screen. */
const answers: ProcedureAction[] = ['SIGN', 'AGREE_WITH_CHANGES', 'RETURN', 'REFER'];

/** "Phiếu trình" of the running round for paper: what is put before the signer, by whom, what was said, and room for the answer. */
export function SubmissionSlip({ plan, version, procedure }: Props) {
  const { t } = useTranslation();
  const { round, steps, code } = procedure;
  const offered = answers.filter((action) => action !== 'REFER' || code !== 'UNIT');
  const said = procedure.decisions.filter((decision) => decision.round === round).toReversed();
  const sender = said.find(({ seat }) => seat === 'DRAFTER');
  const signers = steps.filter(({ act }) => act === 'SIGN');
  const signer = signers.find(({ state }) => state === 'CURRENT') ?? signers[0];
  const facts: Fact[] = [
    [t('submissionSlip.to'), signer === undefined ? null : [t(`procedure.seat.${signer.seat}`), ...signer.holders]],
    [t('submissionSlip.from'), plan.unit.name],
    [t('submissionSlip.sender'), sender === undefined ? null : [`${nameOf(sender)}, ${formatInstant(sender.at)}`]],
    [t('submissionSlip.document'), version.title],
    [t('plan.field.period'), periodText(plan, t) || null],
    [t('submissionSlip.content'), t('submissionSlip.counts', countsOf(version))],
    ...(version.amendmentCause === null ? [] : [[t('submissionSlip.cause'), version.amendmentCause] satisfies Fact]),
    [t('submissionSlip.attached'), version.files.length === 0 ? null : version.files.map(({ name }) => name)],
  ];
  return (
    <article aria-labelledby="submission-slip">
      <div className={classes['head']}>
        <strong>{version.issuer.name}</strong>
        <span>{t('procedure.round', { n: round })}</span>
      </div>
      <h1 className={classes['title']} id="submission-slip">
        {t('submissionSlip.title')}
      </h1>
      <FactList facts={facts} />
      <h2 className={classes['part']}>{t('procedure.history')}</h2>
      <table className={classes['said']}>
        <thead>
          <tr>
            <th>{t('submissionSlip.who')}</th>
            <th>{t('submissionSlip.decided')}</th>
            <th>{t('procedure.opinion')}</th>
          </tr>
        </thead>
        <tbody>
          {said.map((decision) => (
            <tr key={decision.id}>
              <td>{nameOf(decision)}</td>
              <td>
                {decisionWord(decision, t)}
                <br />
                {formatInstant(decision.at)}
                {decision.paper !== null && (
                  <>
                    <br />
                    {t('procedure.byPaper', {
                      date: formatDay(decision.paper.decidedOn),
                      name: decision.paper.recordedBy,
                    })}
                  </>
                )}
              </td>
              <td className={classes['words']}>{decision.opinion}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={classes['closing']}>
        <h2 className={classes['part']}>{t('submissionSlip.answer')}</h2>
        <ul className={classes['answers']}>
          {offered.map((action) => (
            <li key={action}>{action === 'SIGN' ? t('procedure.act.AGREE') : actionWord(action, 'SIGN', code, t)}</li>
          ))}
        </ul>
        <div className={classes['hand']} />
        <p className={classes['signature']}>{t('submissionSlip.signature')}</p>
      </div>
    </article>
  );
}

/** The person with post, unit and capacity of that day. */
const nameOf = ({ personName, postTitle, unitName, capacity }: PlanProcedureView['decisions'][number]): string =>
  [personName, postTitle, unitName, capacity].filter((part) => part !== null).join(', ');

function countsOf({ counts }: PlanVersionView): Record<'sections' | 'targets' | 'tasks' | 'funding' | 'bases', number> {
  const { sections, targets, tasks, funding, bases } = counts;
  return { sections, targets, tasks, funding, bases };
}
