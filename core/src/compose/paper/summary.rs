//! The summary for parents and others concerned: how visits are supervised, STOP, what is asked of them, and
//! what a child may do or say afterwards (M19, M21, M23–M31, M35, M38–M41, M45).

use chrono::NaiveDate;

use super::{BEHAVES_DIFFERENTLY, Paper, TELLS_DIFFERENTLY, plan::CAN_CHANGE};
use crate::compose::sentence::enumerate;
use crate::compose::summary as lines;
use crate::compose::told::{closed, stopped};
use crate::domain::case::{Case, SupervisionTerms};
use crate::domain::person::Role;
use crate::domain::words::Lang;

/// The summary as it holds on `day`.
pub fn summary(case: &Case, day: NaiveDate) -> Paper {
    let programme = case.programme();
    let mut paper = Paper::new("Begeleide bezoeken: zo werken wij");
    let children: Vec<_> = case.in_role(Role::Child).map(|child| child.name.as_str()).collect();
    let whose = enumerate(&children, "het kind", Lang::Nl);
    paper.text(format!(
        "Dit blad is voor iedereen die betrokken is bij de bezoeken van {whose}. Uw {} neemt het ook met u \
         door. Vraag gerust wat niet duidelijk is.",
        programme.supervisor.nl
    ));
    paper.heading("Waar het om gaat");
    paper.text("Een bezoek is van het kind en de ouder. Het mag ontspannen zijn en het moet veilig zijn.");
    paper.text(match case.aim.trim() {
        "" => String::new(),
        aim => format!("Wat de ouders willen bereiken: {}", closed(aim)),
    });
    paper.text(match case.main_question.trim() {
        "" => String::new(),
        question => format!("Wat wij samen te weten willen komen: {question}"),
    });
    paper.heading("Hoe wij begeleiden");
    paper.points(supervision(case.terms.get()));
    paper.text(
        "De begeleider houdt zich op de achtergrond en springt bij als dat nodig is. Verandert er iets aan de \
         begeleiding, dan hoort u dat vooraf.",
    );
    paper.heading("STOP en afscheid");
    stop(&mut paper, case);
    paper.heading("Wat is afgesproken");
    paper.points(case.agreements_on(day).map(super::agreements::line).collect());
    paper.heading("Wat wij van u vragen");
    paper.points(asked_of_parents());
    paper.heading("Na een bezoek");
    paper.text(BEHAVES_DIFFERENTLY);
    paper.text(TELLS_DIFFERENTLY);
    paper.text(
        "Kort na een bezoek vragen wij hoe het kind reageerde, en hoe de ouder het bezoek vond. Na elk bezoek \
         komt er een kort verslag.",
    );
    paper.heading("Hoe het verder gaat");
    paper.text(format!("Wij kijken regelmatig samen terug en kijken niet te ver vooruit. {}", CAN_CHANGE.nl));
    paper
}

fn supervision(terms: &SupervisionTerms) -> Vec<String> {
    let unsupervised = terms.unsupervised_moments.trim();
    let mut points = vec![match unsupervised {
        "" => "De begeleider is er het hele bezoek bij.".to_owned(),
        moments => format!("Op deze momenten is er geen toezicht: {}", stopped(moments)),
    }];
    points.push(
        match terms.toilet {
            true => "De begeleider gaat ook mee als het kind naar de wc gaat.",
            false => "De begeleider gaat niet mee naar de wc.",
        }
        .to_owned(),
    );
    for (label, text) in
        [("Afstand", &terms.distance), ("Meer afstand is er op deze momenten", &terms.more_distance_moments)]
    {
        if !text.trim().is_empty() {
            points.push(format!("{label}: {}", stopped(text)));
        }
    }
    points
}

fn stop(paper: &mut Paper, case: &Case) {
    let signals = lines::stop_signals(case.in_role(Role::Child), Lang::Nl);
    if !signals.is_empty() {
        paper.text(format!("Dit is het eigen STOP-signaal: {signals}."));
    }
    paper.points(
        [
            "Gebruikt het kind zijn STOP, dan ligt het bezoek meteen stil. De begeleider vraagt de ouder die op \
             bezoek is dan om de kamer uit te gaan.",
            "Daarna kijkt de begeleider wat nodig is: verder gaan na een pauze, of stoppen.",
            "De begeleider kan een bezoek eerder laten stoppen als het voor het kind echt niet goed is. Dat \
             gebeurt alleen als niets anders helpt.",
            "Er is altijd een afscheid, ook als een bezoek eerder stopt. Een kort afscheid is soms het beste.",
        ]
        .map(str::to_owned)
        .into(),
    );
}

fn asked_of_parents() -> Vec<String> {
    [
        "Komt u op bezoek? Bedenk vooraf wat u samen wilt doen en wat u daarvoor meeneemt. Neem ook iets te \
         eten en te drinken mee.",
        "Brengt u het kind? Laat het een knuffel, een spel of iets om samen te doen meenemen. Wacht niet in de \
         buurt, maar zorg dat wij u kunnen bereiken.",
        "Praat tijdens een bezoek over nu en straks, en niet over wat er vroeger was of over de andere ouder.",
    ]
    .map(str::to_owned)
    .into()
}
