//! Putting a list in order, with the sorting itself compiled once.
//!
//! The sort of the standard library is some ten kilobytes of wasm for every type of item and every closure, and
//! no list here is long enough to need its speed. Here the places are sorted, which are numbers whatever the
//! items are, and the items follow.

use std::cmp::Ordering;

/// Orders a list in place; what is equal stays in the order it had.
pub trait OrderBy<T> {
    /// By comparing two items.
    fn order_by(&mut self, compare: impl Fn(&T, &T) -> Ordering);

    /// By a key of each item.
    fn order_by_key<K: Ord>(&mut self, key: impl Fn(&T) -> K) {
        self.order_by(|one, other| key(one).cmp(&key(other)));
    }
}

impl<T> OrderBy<T> for [T] {
    fn order_by(&mut self, compare: impl Fn(&T, &T) -> Ordering) {
        let mut goes_to = destinations(self.len(), &|one, other| compare(&self[one], &self[other]));
        for place in 0..self.len() {
            while goes_to[place] != place {
                let there = goes_to[place];
                self.swap(place, there);
                goes_to.swap(place, there);
            }
        }
    }
}

/// For each place the place that its item goes to.
fn destinations(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut order: Vec<usize> = (0..count).collect();
    order.sort_by(|one, other| compare(*one, *other));
    let mut goes_to = vec![0; count];
    for (place, from) in order.into_iter().enumerate() {
        goes_to[from] = place;
    }
    goes_to
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn it_orders_as_the_standard_library_does(items: Vec<(u8, u16)>) {
            let (mut ours, mut theirs) = (items.clone(), items);
            ours.order_by_key(|(key, _)| *key % 7);
            theirs.sort_by_key(|(key, _)| *key % 7);
            prop_assert_eq!(ours, theirs);
        }
    }
}
