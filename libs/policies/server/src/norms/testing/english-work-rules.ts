/** Labelled by hand before any rule saw them: rules on working from home, cars of the firm and visitors, in several voices. */
export const ENGLISH_WORK_RULES = `
# Remote work
F n Working from home has become quite normal here.
M e You may work from home up to three days a week.
O e Agree with your team when you can be reached.
O e Your home workspace must meet our safety standards.
F n You receive an allowance of two pounds a day.
P e Paper files are not to leave the office.
O e Log off as soon as you have finished.
A e It helps to keep regular hours.
F n Not every role is suited to remote work.
O e We expect you to be reachable during office hours.
P e Working from abroad is not permitted under any circumstances.
M e Exceptions can be agreed with your manager.
# Company cars
L c The car is and remains the property of the employer.
O e Drivers must obey traffic laws.
O e Fines are the driver's responsibility.
O e Damage has to be reported within 24 hours.
P e There is no smoking in company cars.
P e The car may be driven only by the employee and his or her partner.
M e Private use is included.
P e Never use your phone while driving, not even hands-free.
O e The car shall be returned on the last working day.
# Visitors
O e Announce visitors at reception beforehand.
O e Collect your visitors in person.
P e Never leave visitors unattended.
O e Visitors wear a badge.
F n Reception is open from eight to six.
O c Reception keeps a record of all visitors.
P e Unaccompanied visitors are not allowed on the shop floor.
S n Anyone in breach of these rules may be refused entry.
P e It is against the rules to lend your badge to anyone.
O e You will be asked to sign in; please do so every time.
P e Under no circumstances let strangers in behind you.
`;
