/** Labelled by hand before any rule saw them: acceptable use, a consultancy's long sentences, a start-up's handbook, a museum's volunteers, a town's social media. */
export const ENGLISH_ACCEPTABLE_USE = `
# 1. Overview @strategy/none
F n The intent of this policy is not to impose restrictions that are contrary to our culture of openness.
F n Effective security is a team effort.
F n It is the responsibility of nobody in particular and therefore of everybody.
# 2. General use and ownership @ownership
L n All data stored on company systems, whether owned or leased, remains the sole property of the company.
O e You have a responsibility to promptly report the theft, loss or unauthorised disclosure of company information.
P/M e You may access, use or share company information only to the extent that your job requires it.
O e Employees are responsible for exercising good judgment regarding the reasonableness of personal use.
A/O e If there is any uncertainty, employees should consult their supervisor.
M c For security purposes, authorised individuals may monitor equipment and network traffic at any time.
# 3. Security @privacy/responsibility
O e All mobile devices that connect to the internal network must comply with the Minimum Access Standard.
O e System passwords must be at least twelve characters in length.
P e Providing access to another individual, either deliberately or through failure to secure access, is prohibited.
O e All computing devices must be secured with a password-protected screensaver.
O e You must lock the screen or log off when the device is unattended.
O e Employees must use extreme caution when opening attachments received from unknown senders.
# 4. Unacceptable use @taboo
F n The lists below are by no means exhaustive.
P e The following activities are, in general, prohibited:
P e - Introducing malicious programs into the network
P e - Revealing your account password to others
P e - Making fraudulent offers of products originating from a company account
P e - Port scanning, unless prior notification has been given to the security team
F/M n Some employees may be exempted from these restrictions in the course of their duties.
P e Under no circumstances is an employee authorised to engage in any activity that is illegal.
# 5. Blogging @ground-rules/responsibility
O/M e Blogging by employees is subject to the terms of this policy, whether on company systems or on their own.
M e Limited and occasional blogging from company systems is acceptable, provided that it is done in a professional manner.
P e Employees shall not engage in blogging that may harm or tarnish the image of the company.
P e Employees may also not attribute personal statements to the company.
O e Employees assume any and all risk associated with blogging.
# 6. Compliance @monitoring/legal-risk
O c The security team will verify compliance through periodic walk-throughs, video monitoring and audits.
P/O e Any exception must be approved in advance.
S n An employee found to have violated this policy may be subject to disciplinary action.
`;

export const ENGLISH_CONSULTANTS = `
# Working with client material @privacy
F n Clients come to us precisely because they are facing something they would rather not read about in the newspaper, and our reputation rests on their being able to trust us with it.
O e Consultants who leave client premises with documents, whether on paper or on a device, are required to keep those documents under their personal control until they have been returned or destroyed.
P e Unless the engagement partner has agreed otherwise in writing, client names, logos and case details are not to be used in presentations, proposals or social media posts, however flattering they may be.
M e Where a client has given its consent, consultants may refer to the engagement in general terms on their professional profiles.
P e It goes without saying that nobody trades in the shares of a client on the strength of what they learn on an engagement.
O e Should a consultant come to suspect that confidential material has reached someone who ought not to have it, he or she must notify the risk team immediately rather than wait until the facts are clear.
# AI-assisted work @ground-rules/responsibility
F n Tools that generate text or code have become part of everyday practice, and we would be doing our clients a disservice if we ignored them.
O e Anyone using such a tool on an engagement remains fully responsible for the accuracy, originality and tone of whatever is delivered to the client.
P e Material that identifies a client, or from which a client could be identified, must never be entered into a tool that has not been approved by the risk team.
A e It is good practice to keep a note of the prompts used, since clients increasingly ask for them.
O e Where a deliverable rests to a substantial extent on generated text, this has to be disclosed to the client before delivery.
F n Opinions differ as to how long these tools will continue to make basic mistakes.
# Enforcement @legal-risk
O c Engagement partners are expected to discuss this policy with their teams at the start of every engagement.
O c The risk team samples ten engagements a year and reports its findings to the management board.
S n Failure to observe this policy may affect a consultant's appraisal and, in serious cases, lead to termination of the contract.
M e Consultants who disagree with a finding may ask the ombudsman to look into it.
`;

export const ENGLISH_HANDBOOK = `
# The basics @ground-rules/none
F n Welcome aboard!
F n This handbook is short on purpose.
A e Read it once, then keep it handy.
A e Use your judgment.
O e We expect you to treat each other well, even when you disagree.
P e Jerks don't last here, however brilliant they are.
# Time off @ground-rules
M e Take as much holiday as you need.
O e Take at least four weeks a year.
O e Let your team know two weeks ahead.
M e No need to explain why.
O e If you're sick, stay in bed and tell your lead.
# Money @ownership/responsibility
M e You can spend up to $500 without asking anyone.
O e Above that, you'll want a thumbs-up from Priya.
O e Keep your receipts.
P e We don't pay for first class.
F n Nobody has ever abused this, and we'd like to keep it that way.
# Secrets @privacy
P e Customer data never leaves production.
P e No screenshots of dashboards on social media, please.
M e What you earn is yours to share or not.
P e What others earn is not.
O e Got an email that looks fishy? Forward it to security@ and wait.
O e Laptops get locked every time you walk away.
# Side projects @ownership
M e Side projects are fine, and so is open source.
O e Run it by us if it's anywhere near our market.
L n What you build on your own time, on your own machine, is yours.
L n Stuff you make at work belongs to us.
# Leaving @responsibility
F n People move on, and that's okay.
O e Give us a month's notice if you can.
O e We'll ask you to return your gear.
`;

export const ENGLISH_MUSEUM = `
# Volunteer agreement @responsibility
F n Volunteers make it possible for us to open seven days a week.
O c We undertake to provide training, a named contact and a safe place to work.
O e Volunteers agree to attend the induction and to follow the instructions of gallery staff.
O e It is essential that you let us know if you cannot make your shift.
M e You may bring a friend to special openings free of charge.
M e Out-of-pocket travel costs can be reclaimed on production of a ticket.
# In the galleries @ground-rules
P e Volunteers do not touch objects on display, and visitors should be asked not to either.
P e Flash photography is not allowed anywhere in the building.
P e Food and drink are confined to the café.
O e Children under twelve need to be accompanied by an adult.
O e Report any damage, no matter how slight, to the duty manager.
F n Most damage is caused by rucksacks.
P e At no time may a gallery be left unattended.
# Speaking about us @responsibility/ground-rules
M e By all means tell people that you volunteer here.
P e Upcoming exhibitions are to be kept under wraps until they are announced.
O s Enquiries from the press go straight to the communications manager.
A e When posting pictures, it helps to mention the name of the artist.
A/P e Try not to include visitors' faces.
A/P e You should not argue with critics online; the curators will respond if they think it useful.
# When things go wrong @legal-risk/responsibility
M e If you feel you have been treated unfairly, you can raise it with the volunteer coordinator.
O c All complaints are answered within fourteen days.
S n We may end the agreement where a volunteer repeatedly disregards it.
F n The agreement is not intended to be legally binding.
`;
