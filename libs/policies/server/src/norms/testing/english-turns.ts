/** Labelled by hand before any rule saw them: turns of phrase that say what may, must and may not, each its own. */
export const ENGLISH_TURNS = `
# What is asked @ground-rules
O e Make sure that doors are locked behind you.
O e It is up to you to keep your details current.
O e Be sure to log out.
O e Don't forget to submit your timesheet.
O e Every colleague plays by the same rules, and everyone has to know them.
O e All visitors are to report to reception.
O e Take care to use the right address.
O e You are asked to switch off your phone.
O e We count on you to be on time.
O e Your badge must be visible at all times.
O e Ensure you have permission before taking pictures.
O e Prior to travel, staff shall inform their manager.
O e In the event of fire, leave the building immediately.
O e Attendance is compulsory.
O e You need approval from your manager for that.
O e Please wear your badge.
O e Members are obliged to keep the minutes confidential.
O e It is your duty to speak up.
O/P e Nobody leaves the lab without washing their hands.
O e Anyone who finds a mistake tells the team.
O e Let reception know when you expect a guest.
O e Only approved tools are to be used.
O e Staff will wear uniform while on duty.
O e You'll need to sign the form first.
O e Always double-check the recipient.
# What is not allowed @taboo
P e No one may enter without a pass.
P e No employee is authorised to sign contracts alone.
P e Employees must refrain from commenting on rumours.
P e You are not to share your password.
P e Sharing passwords is strictly prohibited.
P e Harassment of any kind will not be tolerated.
P e Pets are not allowed in the office.
P e Avoid discussing religion with customers.
P e It is never okay to shout at a colleague.
P e You can't bring alcohol on site.
P e Do not, under any circumstances, open the cabinet.
P e There is to be no smoking in vehicles.
P e Company funds shall not be used for private purposes.
P e Employees are barred from accepting commissions.
P e Never leave your laptop unattended.
P e It's against policy to record calls.
P e Please don't reply to spam.
P e We don't discuss salaries.
P e Staff are forbidden from entering the server room.
P e Under no circumstances may evidence be destroyed.
P e Neither staff nor volunteers may accept cash.
P e Eating at the desk is not permitted.
P e Resist the temptation to argue.
# What is allowed @ground-rules
M e You're welcome to bring your own lunch.
M e Employees may leave early on Fridays.
M e You do not have to answer calls after hours.
M e Feel free to ask questions.
M e Staff are entitled to a daily break.
M e It's fine to say no.
M e Casual clothes are acceptable on Fridays.
M e You are allowed one guest.
M e There is no need to ask first.
M e Volunteers may keep small gifts.
M c The company reserves the right to inspect lockers.
M e Working from home is possible by agreement with your manager.
# What is wise @ground-rules
A e It's best to call first.
A e We recommend using a password manager.
A e Consider taking a break.
A e You should keep a copy.
A e Ideally, book a week ahead.
A e You may wish to take notes.
A e We strongly encourage everyone to take part.
A e Try to stay calm.
A e A good rule of thumb is to count to ten.
A e Remember that the internet never forgets.
# What is just so @none/strategy
F n The building opens at seven.
F n Social media can do a lot of good.
F n Not every mistake is a disaster.
F n We believe in trust.
F n These rules were written in 2022.
F n You will receive an email once your request has been processed.
F n A password is like a toothbrush.
F n There are five reasons why people break rules.
F n Customers expect a quick answer.
F n Your account is created automatically.
F n That does not mean you can never make a mistake.
F n Many colleagues don't know this is possible.
F n The rules also apply to temporary staff.
F n This chapter is about gifts.
F n You are not the only one who struggles with this.
F n This document replaces the previous version.
F n Appendix 2 contains an example.
F n The committee meets in room 4.
F n It may take a few days before you hear from us.
F n Some people find this difficult.
S n Anyone who breaks the rules will receive a warning.
L n Copyright in the design vests in the client.
`;
