import { slip, type SlipRule } from './slip-rule';

/** English that was Dutch: false friends, idioms word for word, Dutch prepositions. Each must be wrong nearly always. */
export const SLIPS_IN_ENGLISH: readonly SlipRule[] = [
  slip(
    /\beventual (?:damage|costs|questions|changes|exceptions|claims|problems|complaints)\b/giu,
    'eventueel',
    'any, possible',
  ),
  slip(/\bthe actual (?:version|list|situation|news|policy|rules)\b/giu, 'actueel', 'current'),
  slip(
    /\b(?:make|makes|making|made) (?:a |any |no )?(?:photos?|photographs?|pictures?|selfies?)\b/giu,
    "foto's maken",
    'take a photo',
  ),
  slip(
    /\b(?:an advice|advices|informations|feedbacks)\b/giu,
    'advies, informatie',
    'advice, information (no plural)',
  ),
  slip(/\bwe advice\b/giu, 'wij adviseren', 'we advise'),
  slip(/\b(?:hold|holds|keep|keeps) account with\b/giu, 'rekening houden met', 'take into account'),
  slip(/\bconcept (?:version|contract|text|policy|document)\b/giu, 'concept', 'draft'),
  slip(/\b(?:the|a) beamer\b/giu, 'beamer', 'projector'),
  slip(/\bdisposes? over\b/giu, 'beschikken over', 'have'),
  slip(/\bin function of\b/giu, 'in functie van', 'depending on'),
  slip(/\b(?:till|until|up to) and with\b/giu, 'tot en met', 'up to and including'),
  slip(/\bmakes? part of\b/giu, 'deel uitmaken van', 'be part of'),
  slip(/\bmakes? use from\b/giu, 'gebruikmaken van', 'use'),
  slip(/\bon the moment\b/giu, 'op het moment', 'at the moment'),
  slip(/\bdiscuss(?:es)? about\b/giu, 'praten over', 'discuss'),
  slip(/\bhow (?:\p{L}+ ){1,4}looks? like\b/giu, 'hoe … eruitziet', 'what … looks like'),
  slip(/\bper direct\b/giu, 'per direct', 'immediately'),
  slip(
    /\b(?:vergader|stagiaire?|collega|leidinggevende|medewerker|werkgever|beleid)s?\b/giu,
    'Dutch word',
    'the English word',
  ),
  slip(/\b(?:give|send) (?:me|us|him|her|them) a mail\b/giu, 'een mail sturen', 'send an email'),
  slip(/\b(?:go|goes|going) out of service\b/giu, 'uit dienst gaan', 'leave the company'),
  slip(
    /\bin service (?:of|with) the (?:company|organi[sz]ation|employer)\b/giu,
    'in dienst van',
    'employed by',
  ),
  slip(/\bstill in consultation with\b/giu, 'nog in overleg met', 'still to be agreed with'),
  slip(/\bmake (?:an )?agreements? over\b/giu, 'afspraken maken over', 'agree on'),
];
