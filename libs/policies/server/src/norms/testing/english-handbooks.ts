/** Labelled by hand before any rule saw them: an acceptable-use policy, a code of conduct, terms of a service, a public body's guide. */
export const ENGLISH_ACCEPTABLE_USE = `
# Overview
F n Fernhill provides computers and network access to help people do their jobs.
F n Inappropriate use exposes Fernhill to risks such as viruses and legal claims.
F n Effective security is a team effort involving every employee who deals with information.
F n This policy covers all equipment that is owned or leased by Fernhill.
# General use
L c Proprietary information stored on any device remains the sole property of Fernhill.
O e You have a responsibility to promptly report the theft, loss or unauthorized disclosure of information.
M/P e You may access proprietary information only to the extent it is necessary to fulfil your job.
O e Employees are responsible for exercising good judgment regarding personal use.
A/O e If there is any uncertainty, employees should consult their supervisor.
M/F c For security purposes, authorized individuals within Fernhill may monitor equipment at any time.
M c Fernhill reserves the right to audit networks on a periodic basis.
O e All mobile devices that connect to the internal network must comply with the access policy.
P e Providing access to another individual, either deliberately or through failure to secure its access, is prohibited.
O e All computers must be secured with a password-protected screensaver.
O e Employees must use extreme caution when opening attachments from unknown senders.
P e Sharing of accounts is not permitted.
A/O e Postings from a company address should contain a disclaimer.
# Unacceptable use
P e The following activities are, in general, prohibited.
F n Employees may be exempted from these restrictions in the course of their duties.
P e Under no circumstances is an employee authorized to engage in any illegal activity.
F n The lists below are by no means exhaustive.
P e The following are strictly prohibited, with no exceptions:
P e - Violations of the rights of any person protected by copyright.
P e - Introduction of malicious programs into the network.
P e - Revealing your account password to others.
P e - Making fraudulent offers from any company account.
# Compliance
O c The security team will verify compliance through audits.
O e Any exception to the policy must be approved in advance.
S n An employee found to have violated this policy may be subject to disciplinary action, up to and including termination.
F n Questions about this policy can be sent to the security team.
`;

export const ENGLISH_CODE = `
# Doing what is right
F n Our reputation depends on the choices each of us makes every day.
F n At Northwind, we treat each other with respect.
P e We never tolerate retaliation against anyone who speaks up.
P e We do not offer or accept bribes.
O/F e We protect our customers' information.
F n We are proud of our history.
F n We believe diverse teams make better decisions.
O e Every employee is expected to read and follow this Code.
O e Leaders must set the example.
O e Speak up if you see something that isn't right.
O e Report conflicts of interest to your manager.
P e Never falsify records.
P e Don't use company assets for personal gain.
M e You may accept gifts of nominal value.
P e You may never accept cash.
M e It is okay to accept a modest meal.
P e Employees are not allowed to trade on inside information.
A/O e Ask yourself whether you would be comfortable reading about it in the news.
A e When in doubt, it's a good idea to talk to your manager.
A e We encourage you to ask questions.
F n A conflict of interest can arise when a relative works for a supplier.
F n Not every conflict of interest is a violation.
D n A bribe is anything of value given to influence a decision.
F n No code can address every situation.
F n The Code applies to everyone who works for us, at every level.
O/F c Legal reviews every contract before it is signed.
O e All expenses need to be supported by receipts.
O e You are responsible for knowing the rules that apply to your job.
M/F e You can report concerns anonymously where local law allows.
F n Reports can be made by phone or through the website.
O c All reports will be taken seriously and investigated promptly.
F n You will find contact details on the intranet.
S n Violations of the Code can result in discipline, including dismissal.
F n Here are a few examples.
O/A/F e Remember that e-mails are business records.
F n Failing to speak up allows problems to grow.
P e Political contributions on behalf of the company are prohibited unless approved by Legal.
A/O e Be the kind of colleague you would like to have.
O e Safety comes first: stop any work that seems unsafe.
A/O e Colleagues who travel for business should book through the travel desk.
P/F e No one is above these rules.
`;

export const ENGLISH_SERVICE = `
# What we don't allow
F n We want everyone to feel safe on Larkspur.
P e You may not use Larkspur to harm others.
P e Users must not upload content that infringes anyone's rights.
P e Harassment has no place on Larkspur.
P e We do not allow content that promotes violence.
P e - Malware: hosting or distributing malicious software.
P e - Sharing someone's private information without their consent.
P e - Impersonating another person.
O e If you come across abuse, please report it to us.
O c We review every report within two business days.
M/F c We may remove content at our discretion.
M c We reserve the right to suspend accounts.
S n Accounts that break these rules may be suspended or terminated.
F n Most of our users never run into these rules.
F n Sometimes people make honest mistakes.
F n When we get a report, our team looks at the context.
M e You may appeal a decision by writing to us.
L n You own the content you post.
L c We own the Larkspur name and logo.
O e You agree to comply with all applicable laws.
O e You must be at least sixteen years old to use Larkspur.
F n This list isn't complete.
F n We update these rules from time to time.
F n Thank you for helping us keep Larkspur safe.
M/P e Scraping is only allowed with our written permission.
`;

export const ENGLISH_PUBLIC_BODY = `
# Using social media at the Council
F n Social media gives the Council a way to reach residents.
F n These guidelines explain what is expected of staff.
F n The guidelines were drawn up with the trade unions.
O s Staff who manage a Council account must complete the training first.
A/O s Account holders should ensure that log-in details are stored securely.
P/O/M s New accounts may only be set up with the approval of the Head of Communications.
O s Comments are to be moderated daily.
O s Page editors respond to questions within one working day.
P/O s Official accounts must remain politically neutral and must not endorse candidates.
A/O e Employees using social media in a private capacity should make clear that the views are their own.
P/A e Officers should not comment on planning applications.
P/A e Staff should never share information about service users.
A e Managers may find it helpful to discuss these guidelines in a team meeting.
A e You might want to use a separate account for private life.
F n What you publish may be seen by anyone.
F n Information posted online can be very difficult to remove.
F n The Council recognises that many staff use social media at home.
M e Staff are free to join groups in their own time.
M e There is no need to seek permission for private accounts.
O e Any media enquiry must be passed to the press office.
O e Where a post has caused offence, the member of staff concerned is to remove it without delay.
P e Staff are reminded not to discuss cases online.
P e It is not acceptable to post anonymously about the Council.
A/O e Care should be taken when replying to complaints.
O/A e You need to think about who can see your posts.
O/F c The Monitoring Officer keeps a register of all accounts.
S n Failure to follow these guidelines could lead to disciplinary proceedings.
F/O/A n If you have any questions, contact the Communications team.
`;
