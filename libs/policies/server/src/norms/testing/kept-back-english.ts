/** Labelled by hand and kept back: no rule was made from these. A hospital, a town's code, IT rules, advice to employers. */
export const ENGLISH_WARD = `
# Patients and pictures @privacy
F n We are guests in some of the hardest moments of people's lives.
P e Clinical photographs are never to be taken on a personal phone.
O e Where an image is needed for treatment, use the ward camera and upload the image to the record before the end of your shift.
P e Staff must not look up records of patients they are not treating, including their own and those of family members.
O c Access to records is audited every month.
P e Do not discuss patients in lifts, corridors or the canteen.
O e A suspected breach has to be reported within the hour.
F n Even a room number can identify someone.
# On duty @ground-rules
O e Phones are to be kept on silent during ward rounds.
O e All staff will introduce themselves by name and role.
O e Bare below the elbows applies to anyone in contact with patients.
M e A plain wedding band may be worn.
P e Nail varnish is not allowed.
O e Clean your hands before and after every contact.
# Social media @ground-rules/responsibility
A e We encourage colleagues to share what makes them proud of their work.
O e If you identify yourself as one of our nurses, say that the opinions are your own.
P/O e You must decline friend requests from current or former patients.
A/O e Complaints that appear online should be passed to the Patient Experience team.
P e Please do not reply to them yourself.
A/P e Think twice before posting when tired or angry.
S n Breaches of confidentiality may be referred to your professional regulator.
F n This policy was approved by the Trust Board on 3 May 2023.
`;

export const ENGLISH_TOWN = `
# Section 1 Application @none/definitions
F n This code applies to all officers of the Town, whether elected, appointed or employed.
D n "Close relative" means a spouse, partner, parent, child or sibling.
# Section 2 Duties @responsibility/legal-risk
O e Officers shall discharge their duties impartially.
O e An officer having a financial interest in a matter before the Council shall disclose that interest and withdraw from the discussion.
P e An officer shall not solicit any gift, nor accept one that might reasonably be seen to influence a decision.
M e Nothing in this code prevents an officer from accepting refreshments at a public event.
P e Town vehicles are not for private use.
P e No officer may use confidential information for private gain.
M e Officers may engage in outside employment with the written consent of the Town Manager.
O c The Town Manager replies to such a request within ten working days.
# Section 3 Public statements @responsibility
O s Statements to the press shall be made only by the Mayor or the communications office.
P e Other officers asked for comment are expected to refer the enquiry and to refrain from commenting themselves.
M e In their private capacity, officers are entitled to hold and express opinions.
O e In doing so they are required to state that they do not speak for the Town.
O e During the six weeks preceding an election, particular care must be taken.
# Section 4 Social media @ground-rules
O c Town accounts are moderated by the communications office.
P c Comments are not removed merely because they are critical.
M c Comments containing threats or obscenities may be removed.
O c A record is kept of each removal.
# Section 5 Enforcement @legal-risk
O e It is the duty of every officer to report a suspected violation to the Clerk.
O c The Clerk shall notify the person concerned within five days.
S n A person who violates this code is subject to reprimand, suspension or removal from office.
F n The provisions of this code are severable.
`;

export const ENGLISH_IT = `
# Accounts @privacy/responsibility
F n Your account gives you access to a great deal of information.
O e You are responsible for everything that happens under your account.
P e Sharing an account is a violation of this policy.
O e Passwords must contain at least fourteen characters.
P e Passwords should never be reused or written down.
O e Change your password immediately if you suspect that somebody else knows it.
F n The service desk will never ask for your password.
# Acceptable use @ground-rules
M e Incidental personal use is permitted provided that it does not interfere with work.
P e Users are not permitted to download unlicensed software.
P e The following are unacceptable:
P e - gambling
P e - mining cryptocurrency
P e - viewing pornographic or violent material
P e - sending chain letters
O e Take care when opening attachments from unknown senders.
F n Phishing messages can be hard to tell from real ones.
O e Forward suspicious messages to the security team, then delete them.
# AI tools @privacy/ground-rules
P e Confidential documents are not to be entered into public chatbots.
M e You may use the approved assistant for drafting text.
O e You remain accountable for the result and need to check it before use.
A e It is wise to tell readers when a text was drafted by a machine.
# Monitoring @monitoring
F n Network traffic is logged automatically.
O c Logs are deleted after six months.
P c The content of messages is not read except as part of an investigation authorised by HR.
M c We may suspend an account while an investigation is going on.
S n Misuse may lead to loss of access or disciplinary action.
`;

export const ENGLISH_EMPLOYER_ADVICE = `
# Does your business need a social media policy? @strategy
F n Employers often ask us whether they need one.
F n Your employees are online whether you like it or not.
A r It's a good idea to involve your staff when drafting the policy.
O/A p The policy should set out what counts as social media.
O p Make sure it explains the consequences of a breach.
O r Employers must consult staff representatives before introducing monitoring.
P r As an employer you must not ask job applicants for their passwords.
M r You can monitor work accounts if you've told your staff beforehand.
P e Employees must not reveal confidential information about clients.
A r Consider offering training.
F n One retailer lost a tribunal case because its policy had never been shared with its staff.
O r Review the policy every year.
F n A template can be downloaded below.
`;
