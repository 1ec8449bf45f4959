//! When to remind of what keeps a way back: a backup, trying a backup out, trying the recovery code.
//!
//! A reminder that is always there is not read any more. So each has a reason that goes away by doing the
//! thing, and none is about today's work of somebody who saved yesterday's.

use chrono::NaiveDate;

use crate::domain::settings::Settings;

/// After how many days a backup is old, when anything changed since. A week of visits is what can be
/// written down again from memory and mail.
pub const BACKUP_DAYS: i64 = 7;
/// After how many writes a backup is old, whatever its date. Every pause in typing is a write, and a visit
/// with its report is some hundreds of them: about two visits.
pub const BACKUP_WRITES: u64 = 1000;
/// After how many days a backup is tried out again. Every season: often enough to notice a passphrase that
/// was forgotten or a stick that was lost.
pub const DRILL_DAYS: i64 = 90;

/// Something to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reminder {
    /// Make a backup.
    Backup {
        /// The day of the last one; `None` when there was none.
        last: Option<NaiveDate>,
    },
    /// Open a backup and have it checked, without putting it back.
    RestoreDrill {
        /// The day that was last done.
        last: Option<NaiveDate>,
    },
    /// Type the recovery code from paper.
    RecoveryCode {
        /// The day it was made; `None` when that was not kept.
        made: Option<NaiveDate>,
    },
}

/// What there is to remind about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing<'a> {
    /// Day and generation of the last backup that this browser knows of.
    pub last_backup: Option<(NaiveDate, u64)>,
    /// How many writes the vault has seen now.
    pub generation: u64,
    /// Whether there is any case or visit.
    pub holds_anything: bool,
    /// When things were last tried.
    pub settings: &'a Settings,
    /// The recovery code, when there is one: the day it was made, as far as that was kept.
    pub code: Option<Option<NaiveDate>>,
}

/// What is due on `today`, the most urgent first.
pub fn reminders(today: NaiveDate, standing: &Standing<'_>) -> Vec<Reminder> {
    let mut due = Vec::new();
    let days_since = |day: NaiveDate| (today - day).num_days();
    let backup_is_due = match standing.last_backup {
        None => standing.holds_anything,
        Some((on, generation)) => {
            // An older profile that was put back counts less than the backup; it changed too.
            let writes = standing.generation.abs_diff(generation);
            writes >= BACKUP_WRITES || (writes > 0 && days_since(on) >= BACKUP_DAYS)
        }
    };
    if backup_is_due {
        due.push(Reminder::Backup { last: standing.last_backup.map(|(on, _)| on) });
    }
    // Something made later than it was tried is another thing than what was tried.
    let code_is_untried = |made: Option<NaiveDate>| match (standing.settings.code_tried, made) {
        (None, _) => true,
        (Some(tried), Some(made)) => tried < made,
        (Some(_), None) => false,
    };
    if let Some(made) = standing.code.filter(|made| code_is_untried(*made)) {
        due.push(Reminder::RecoveryCode { made });
    }
    let last = standing.settings.restore_tried;
    if standing.last_backup.is_some() && last.is_none_or(|last| days_since(last) >= DRILL_DAYS) {
        due.push(Reminder::RestoreDrill { last });
    }
    due
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a test writes real days")
    }

    #[test]
    fn a_backup_is_due_when_there_is_none_or_enough_changed_since() {
        let settings = Settings { restore_tried: Some(day("2026-11-20")), ..Settings::default() };
        for (what, last_backup, generation, holds_anything, due) in [
            ("nothing stored", None, 1, false, false),
            ("never", None, 9, true, true),
            ("yesterday, a visit since", Some((day("2026-11-21"), 10)), 400, true, false),
            ("today, two visits since", Some((day("2026-11-22"), 10)), 1010, true, true),
            ("a week ago, nothing since", Some((day("2026-11-15"), 10)), 10, true, false),
            ("a week ago, one word since", Some((day("2026-11-15"), 10)), 11, true, true),
            ("six days ago, one word since", Some((day("2026-11-16"), 10)), 11, true, false),
            ("an older profile was put back", Some((day("2026-11-01"), 10)), 4, true, true),
            ("the clock was put back", Some((day("2027-01-01"), 10)), 11, true, false),
        ] {
            let standing =
                Standing { last_backup, generation, holds_anything, settings: &settings, code: None };
            let expected =
                if due { vec![Reminder::Backup { last: last_backup.map(|(on, _)| on) }] } else { vec![] };
            assert_eq!(reminders(day("2026-11-22"), &standing), expected, "{what}");
        }
    }

    #[test]
    fn trying_a_backup_out_is_due_each_season_once_there_is_one() {
        for (what, last_backup, last, due) in [
            ("no backup", None, None, false),
            ("never tried", Some((day("2026-11-22"), 3)), None, true),
            ("89 days ago", Some((day("2026-11-22"), 3)), Some(day("2026-08-25")), false),
            ("90 days ago", Some((day("2026-11-22"), 3)), Some(day("2026-08-24")), true),
        ] {
            let settings = Settings { restore_tried: last, ..Settings::default() };
            let standing = Standing {
                last_backup,
                generation: 3,
                holds_anything: false,
                settings: &settings,
                code: None,
            };
            let expected = if due { vec![Reminder::RestoreDrill { last }] } else { vec![] };
            assert_eq!(reminders(day("2026-11-22"), &standing), expected, "{what}");
        }
    }

    #[test]
    fn a_recovery_code_is_to_be_tried_once_after_it_was_made() {
        let (early, late) = (day("2026-10-01"), day("2026-11-01"));
        for (what, code, code_tried, due) in [
            ("there is none", None, None, false),
            ("never tried", Some(Some(early)), None, true),
            ("never tried, from before days were kept", Some(None), None, true),
            ("tried, from before days were kept", Some(None), Some(early), false),
            ("tried the same day", Some(Some(early)), Some(early), false),
            ("tried later", Some(Some(early)), Some(late), false),
            ("replaced since it was tried", Some(Some(late)), Some(early), true),
        ] {
            let settings = Settings { code_tried, ..Settings::default() };
            let standing = Standing {
                last_backup: None,
                generation: 1,
                holds_anything: false,
                settings: &settings,
                code,
            };
            let expected: Vec<_> =
                code.filter(|_| due).map(|made| Reminder::RecoveryCode { made }).into_iter().collect();
            assert_eq!(reminders(day("2026-11-22"), &standing), expected, "{what}");
        }
    }
}
