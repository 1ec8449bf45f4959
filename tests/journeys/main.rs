//! The journeys, one program for all: each further one would link the driver again.

mod access;
mod backups;
mod cover;
mod deciding;
mod drafts;
mod erasing;
mod faults;
mod live;
mod locking;
mod main_job;
mod merging;
mod opening;
mod overview;
mod passkeys;
mod passphrases;
mod planning;
mod programmes;
mod report;
mod saving;
mod searching;
mod starting;
mod stop;
mod tabs;
mod trajectory;
mod worker;
