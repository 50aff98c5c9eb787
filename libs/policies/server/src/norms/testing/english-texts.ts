/** Labelled by hand before any rule was written: English policies in several registers. */
export const ENGLISH_INFORMAL = `
F n At Harrow Lane Bakery we love what people share about our bread.
F n This policy applies to everyone who works here.
# What we mean
D n Social media means any site or app where people post things for others to see.
D n "Confidential information" refers to anything we have not made public.
D n A breach is any event in which data ends up with the wrong person.
# Your own accounts
M e You may use your own phone during breaks.
P e You may not use your phone while serving customers.
M e Feel free to share our posts.
O e Make it clear that you are speaking for yourself.
O e If you are unsure, ask your manager.
O e Please keep private discussions private.
P e Don't pick fights online.
P e Never share customer details.
P e Do not post photos of colleagues unless they agree.
O e Be respectful.
A/P e Avoid arguing with reviewers.
A e Think twice before you post.
A e Consider using a password manager.
A e You should check your privacy settings every now and then.
A e We recommend that you wait a night before replying to criticism.
A e It is best to leave complaints to the shop manager.
M e You don't have to accept friend requests from colleagues.
F n You can usually delete a post, but screenshots last.
F n What you do in your own time is up to you.
F n Most people who make mistakes online simply don't know better.
N n Can I add a customer on Facebook?
M e Yes, you can.
# Speaking for us
O/F s Only the press officer speaks to journalists on our behalf.
O e All questions from the press must be forwarded to the press officer.
O s Our social media team answers questions within one working day.
O s Account managers are responsible for changing passwords every quarter.
L c Accounts created for work belong to the bakery.
L c Recipes remain the property of Harrow Lane.
L n What you write at home is yours.
O e You are expected to hand in your keys when you leave.
O e You need to report a data breach within a day.
O e It is important that you lock your screen.
O e Make sure the door is locked.
O e Employees who work at night must sign in at reception.
F n The rules that employees must follow are listed below.
P e No employee may speak on behalf of the bakery without permission.
P e You may criticise us, but don't insult anyone.
P e Filming in the kitchen is not allowed.
P e Recording conversations with customers is strictly prohibited.
M e Photos of the shop window are allowed.
M e Staff are welcome to comment on our page.
S n Breaking these rules may lead to a warning or dismissal.
S n Anyone who violates this policy will be subject to disciplinary action.
F n The help desk is open from eight to five.
F n This policy was approved in May 2021.
# Don't
P e - Share passwords
P e - Gossip about colleagues
# In short
P e You must not:
P e - lend your pass to anyone
P e - install software on your own
O e When you work from home, you must:
O e - use the company connection
O e - store papers safely
P e The following is prohibited:
P e - harassment of any kind
P e - pirated software
F n Examples of sensitive data are:
F n - a passport number
F n - health records
`;

export const ENGLISH_FORMAL = `
# 1 Purpose and scope
F n The purpose of this policy is to protect the information assets of the Institute.
F n This policy applies to all staff, contractors and volunteers.
F n Information security is a shared responsibility.
# 2 Duties
O e Users shall comply with all applicable laws.
P e Users shall not disclose their credentials to any third party.
O e All devices must be encrypted.
O e Incidents are to be reported to the security officer without delay.
O e Staff are required to complete the annual training.
O e Each user is responsible for the security of his or her account.
O c The security officer reviews access rights every six months.
O c The Institute will provide suitable training.
O c Managers ensure that leavers return their equipment.
O c Access rights are reviewed at least once a year by the system owner.
P e Personal data must never be stored on removable media.
P e Access to systems without authorisation is forbidden.
P e Credentials may only be used by the person to whom they were issued.
P e Under no circumstances may production data be copied to a laptop.
O e Written approval is required before equipment leaves the building.
O e Approval from the director must be obtained in advance.
M e Staff are entitled to appeal within thirty days.
M e Limited personal use of e-mail is permitted.
M e The committee may grant an exception.
A e Staff should use a separate browser for private matters.
A e Users are encouraged to report suspicious messages.
M c The Institute reserves the right to monitor network traffic.
F/M c The Institute may monitor network traffic at any time.
P c The Institute does not sell personal data.
O c We will notify you within 72 hours.
P c We do not read private messages.
F n We believe that trust matters.
F n Attackers may use leaked passwords to gain access.
F n Leaked data can be used to impersonate staff.
F n Nothing in this policy limits the rights of employees under the law.
S n Failure to comply may result in termination of employment.
O p The policy must state who owns the accounts.
P e Personal devices must not be connected to the network, unless the security officer has approved it in writing.
`;

export const ENGLISH_EMPLOYER_ADVICE = `
# Writing a social media policy
F n More and more companies face trouble over what staff post.
O r You must tell your employees what you expect of them.
O/A r Decide who may speak for your company.
O p Your policy must include examples.
O/A r Train your employees before the policy takes effect.
A r You should update the policy every year.
F n You can also hire an agency.
P e Employees must not reveal trade secrets.
F n Your employees talk about work anyway.
P r Don't read your employees' private messages.
`;
