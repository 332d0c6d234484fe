import type { Actor } from '../../platform/auth/actor.js';
import { refuseToManage } from './account.policy.js';

const administrator: Actor = {
  personId: 'admin',
  postId: null,
  sessionId: null,
  locale: 'vi',
  units: [],
  grants: { 'account.manage': ['1.4'] },
  mustChangePassword: false,
};

it.each([
  ['works and acts below the administrator', { posts: ['1.4.9'], grants: ['1.4', '1.4.9'] }, null],
  ['has left every post', { posts: [], grants: [] }, null],
  ['also works elsewhere', { posts: ['1.4.9', '1.5'], grants: [] }, 'access.person_elsewhere'],
  ['works here with rights over more than here', { posts: ['1.4.9'], grants: ['1'] }, 'access.person_elsewhere'],
  ['works in a unit whose number only begins alike', { posts: ['1.40'], grants: [] }, 'access.person_elsewhere'],
] as const)('someone who %s', (_name, reach, refusal) => {
  expect(
    refuseToManage(administrator, { personId: 'someone', posts: [...reach.posts], grants: [...reach.grants] }),
  ).toBe(refusal);
});

it('nobody administers themselves', () => {
  expect(refuseToManage(administrator, { personId: 'admin', posts: ['1.4'], grants: [] })).toBe('access.own_rights');
});
