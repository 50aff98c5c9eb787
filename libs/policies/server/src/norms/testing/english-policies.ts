/** Labelled by hand before any rule saw them: a security policy, a charity's code, a newsroom's guide, a hospital's handbook, site rules. */
export const ENGLISH_SECURITY = `
# Access control
F n Access control is the process of granting or denying requests to use information.
O c Access shall be granted on a need-to-know basis.
O c Managers approve all access requests for their direct reports.
O c User accounts are disabled within 24 hours of termination.
P e Shared accounts are not allowed except where technically unavoidable.
O e Privileged users must use a separate account for administrative tasks.
O c System administrators shall review logs on a weekly basis.
O c Inactive accounts will be disabled after 90 days.
P e Users may not connect personal devices to the production network.
O e Visitors must be escorted at all times.
F n Badges are issued by the front desk.
O e Badges must be worn visibly.
O e Lost badges must be reported immediately.
O c Backups are tested quarterly.
O c Vendors are required to sign a non-disclosure agreement.
F n The Security Committee consists of representatives from each department.
F/M c Exceptions may be granted by the CISO.
O c Exceptions are documented and reviewed annually.
O e Encryption is mandatory for all portable media.
P e Users are prohibited from disabling antivirus software.
P e No software may be installed without a valid licence.
F n Failure to patch systems leaves them open to attack.
F n Some older systems do not support encryption.
F n This standard supersedes all previous versions.
D n "Asset owner" means the individual accountable for an information asset.
O c Asset owners classify information according to its sensitivity.
O e Confidential documents are to be shredded after use.
A e Users should choose passphrases of at least sixteen characters.
A e Where possible, use of biometrics is preferred.
S n Violations will be handled in accordance with the disciplinary process.
`;

export const ENGLISH_CHARITY = `
# Our code for volunteers
F n Volunteers are at the heart of everything we do.
F n You bring time, energy and ideas.
F n In return we offer training and support.
O e As a volunteer, I will treat everyone with dignity.
P e I will not accept money or gifts from the people I support.
O e I will keep personal information confidential.
O e I understand that I must report any concern about a child.
A/O e Volunteers should always wear their badge.
P e Never be alone with a child behind a closed door.
P e It is never appropriate to exchange phone numbers with a young person.
A/P/O e Friend requests from young people should be declined.
O e Get written consent from parents before taking photographs.
P e Photographs should not show children's names.
O e If a child tells you about abuse, listen carefully and write down what they said.
P e Don't promise to keep secrets.
O e Pass your notes to the safeguarding lead the same day.
O c The safeguarding lead will decide whether to inform the authorities.
M/F e You can claim travel expenses.
M e You are entitled to a break every two hours.
F n Abuse can take many forms.
F n It isn't your job to investigate.
F n We all make mistakes.
A e Try to avoid jargon.
A/O/N e Smile!
O/F c We carry out background checks on all volunteers.
O e Everyone has a duty to protect children from harm.
S n Anyone who breaks this code may be asked to leave.
`;

export const ENGLISH_NEWSROOM = `
# Social media in the newsroom
F n Our readers do not distinguish between your personal account and our masthead.
F n Journalists live on social media; so do their critics.
P e Newsroom staff must not endorse candidates or causes.
P e Reporters may not make donations to political parties.
O e Always identify yourself as a reporter when contacting sources online.
O e Verify user-generated content before publishing it.
P e Don't break news on your own account before it appears on our site.
O e Correct errors quickly and openly.
P/A e Deleting a tweet without explanation is discouraged.
A/O e Be wary of irony.
A/P e If you wouldn't say it on air, don't post it.
M e There is nothing wrong with showing personality.
M e Linking to competitors is fine.
O/F s The audience team runs the official accounts.
O s Only the audience team may post breaking-news alerts.
O e Ask the standards editor when you are in doubt.
F n The standards editor has the final say.
F n A retweet can look like an endorsement.
F n Harassment of journalists is on the rise.
O e Report threats to security immediately.
O c The company will support any journalist who is targeted.
F n We know this can be hard.
F n These guidelines will evolve.
`;

export const ENGLISH_HOSPITAL = `
# Employee handbook
F n Welcome to St. Alban's.
F n This handbook is not a contract.
F n St. Alban's is an equal opportunity employer.
O e Employees are expected to arrive on time.
O e An employee who is unable to report to work must notify the supervisor at least one hour before the shift.
O e Hand hygiene is required before and after patient contact.
O e Employees must obtain permission before using hospital letterhead.
P e Patient information may never be discussed in public areas.
P e Taking pictures of patients, even without their faces, is strictly forbidden.
P e Staff shall not solicit gifts from patients.
M e Small tokens of appreciation may be accepted.
M e Employees may use break rooms at any time.
M/F e Full-time employees are eligible for health insurance.
M e An employee may review his or her personnel file upon request.
M c The hospital reserves the right to change this handbook.
M/F c Management may inspect lockers.
O e All work-related injuries, no matter how minor, must be reported.
P e Smoking is not permitted anywhere on campus.
O e Keep your contact details up to date.
O/F c St. Alban's complies with all equal-opportunity laws.
O c Performance is reviewed annually.
F n Overtime is paid at one and a half times the regular rate.
F n Paychecks are issued every other Friday.
S n Excessive absence may result in termination.
S n Three unexcused absences are grounds for dismissal.
F/O n Please sign and return the form on the last page.
`;

export const ENGLISH_SITE_RULES = `
# Site rules
O e Hard hats must be worn.
O e Report to reception on arrival.
P e No smoking.
P e No unauthorised persons beyond this point.
O e Keep walkways clear.
O e Children must be supervised.
P e Do not touch live equipment.
#| Item | Allowed?
M e | Bicycles | Yes, in the rack
P e | Dogs | No
#| Do | Don't
P e | Lift with your knees | Lift with your back
# Prohibited
P e - Alcohol and drugs
P e - Horseplay
# Your responsibilities
O e - Wearing protective equipment
O e - Reporting hazards
# Permitted with approval
M e - Hot work
# Consequences
S n - First offence: verbal warning
`;
