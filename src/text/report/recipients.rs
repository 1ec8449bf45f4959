//! Texts of recipients: what they get, what is withheld, what a text gives away.
