//! The journeys, one program for all: each further one would link the driver again.

mod access;
mod backups;
mod cover;
mod drafts;
mod erasing;
mod faults;
mod locking;
mod main_job;
mod merging;
mod opening;
mod passkeys;
mod passphrases;
mod saving;
mod stop;
mod tabs;
mod worker;
