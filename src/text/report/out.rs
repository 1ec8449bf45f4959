//! Texts of the ways out, versions and reactions.
