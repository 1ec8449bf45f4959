use super::*;

fn named<'a>(names: &[&'a str]) -> Vec<Named<'a>> {
    names.iter().map(|name| Named::by(name)).collect()
}

fn read(template: &str) -> Template<'_> {
    Template::parse(template).expect("the template in the table is well-formed")
}

fn write(template: &str, children: &[&str], parents: &[&str]) -> String {
    let (children, parents) = (named(children), named(parents));
    read(template).write(Names { children: &children, parents: &parents }, Lang::Nl)
}

#[test]
fn sentences_agree_with_whom_they_begin_with() {
    let seeks = "{kind} [zoekt|zoeken] contact met {ouder}";
    let together = "{ouder} en {kind} spelen samen";
    let joins = "{ouder} [ging|gingen] mee in het spel van {kind}.";
    for (template, children, parents, expected) in [
        (seeks, &["Sam"][..], &["vader"][..], "Sam zoekt contact met vader"),
        (seeks, &["Sam", "Noor"], &["vader"], "Sam en Noor zoeken contact met vader"),
        (seeks, &["Sam", "Noor", "Bram"], &["vader"], "Sam, Noor en Bram zoeken contact met vader"),
        (together, &["Sam"], &["vader"], "Vader en Sam spelen samen"),
        (together, &["Sam", "Noor"], &["vader"], "Vader, Sam en Noor spelen samen"),
        (together, &[], &["vader"], "Vader en het kind spelen samen"),
        (joins, &["Sam", "Noor"], &["oma"], "Oma ging mee in het spel van Sam en Noor."),
        (joins, &["Sam"], &["vader", "moeder"], "Vader en moeder gingen mee in het spel van Sam."),
        (seeks, &[], &[], "Het kind zoekt contact met de ouder"),
        (seeks, &["ijsbrand"], &["vader"], "IJsbrand zoekt contact met vader"),
        (seeks, &["élodie"], &["vader"], "Élodie zoekt contact met vader"),
    ] {
        assert_eq!(write(template, children, parents), expected);
    }
}

#[test]
fn a_pronoun_refers_to_whom_it_should_and_the_name_stands_again_where_it_is_not_known() {
    let him = Named { pronoun: Some(Pronoun::He), ..Named::by("Sam") };
    let her = Named { pronoun: Some(Pronoun::She), ..Named::by("Zoë") };
    let father = Named { pronoun: Some(Pronoun::He), ..Named::by("vader") };
    let unknown = Named::by("Max");
    let waves = "{ouder} [gaf|gaven] {kind} een knuffel en [zwaaide|zwaaiden] {kind:hem} uit.";
    let shows = "{kind} [liet|lieten] zien wat {hij} kon met {zijn} bal.";
    let answers = "{ouder} [gaf|gaven] antwoord op {kinds} vragen over {ouder:zijn} werk.";
    for (template, children, expected) in [
        (waves, &[him][..], "Vader gaf Sam een knuffel en zwaaide hem uit."),
        (waves, &[her], "Vader gaf Zoë een knuffel en zwaaide haar uit."),
        (waves, &[unknown], "Vader gaf Max een knuffel en zwaaide Max uit."),
        (waves, &[him, her], "Vader gaf Sam en Zoë een knuffel en zwaaide hen uit."),
        (waves, &[], "Vader gaf het kind een knuffel en zwaaide het kind uit."),
        (shows, &[him], "Sam liet zien wat hij kon met zijn bal."),
        (shows, &[her], "Zoë liet zien wat zij kon met haar bal."),
        (shows, &[unknown], "Max liet zien wat Max kon met Max’ bal."),
        (shows, &[him, unknown], "Sam en Max lieten zien wat zij kon met hun bal."),
        (answers, &[him], "Vader gaf antwoord op Sams vragen over zijn werk."),
        (answers, &[her, him], "Vader gaf antwoord op hun vragen over zijn werk."),
        (answers, &[], "Vader gaf antwoord op zijn vragen over zijn werk."),
    ] {
        let names = Names { children, parents: &[father] };
        assert_eq!(read(template).write(names, Lang::Nl), expected);
    }
}

#[test]
fn several_who_are_not_named_are_one_word_and_many_people() {
    let child = Named::as_what("het kind");
    let names = Names { children: &[child, child], parents: &[Named::as_what("de bezoekende ouder")] };
    let seeks = read("{kind} [zoekt|zoeken] contact met {ouder}.");
    assert_eq!(seeks.write(names, Lang::Nl), "De kinderen zoeken contact met de bezoekende ouder.");
}

#[test]
fn behind_a_time_the_verb_comes_first() {
    for (template, expected) in [
        ("De begeleider gaf {ouder} een advies.", "Om 14:46 gaf de begeleider vader een advies."),
        ("De sfeer was gespannen.", "Om 14:46 was de sfeer gespannen."),
        ("{ouder} [kwam|kwamen] een afspraak niet na.", "Om 14:46 kwam vader een afspraak niet na."),
        ("{kind} [huilde|huilden].", "Om 14:46 huilden Sam en Noor."),
        ("{ouder} en {kind} lachten samen.", "Om 14:46 lachten vader, Sam en Noor samen."),
        // What its verb is cannot be told: then it has no time.
        ("De grote bal rolde weg.", "De grote bal rolde weg."),
        ("{kind}, die keek, [liep|liepen] weg.", "Sam en Noor, die keek, liepen weg."),
        ("{kind}", "Sam en Noor"),
    ] {
        let (children, parents) = (named(&["Sam", "Noor"]), named(&["vader"]));
        let names = Names { children: &children, parents: &parents };
        assert_eq!(read(template).write_behind("Om 14:46", names), expected);
    }
}

#[test]
fn a_name_that_looks_like_a_template_stays_a_name() {
    assert_eq!(write("{kind} lacht", &["{ouder}[a|b]"], &["vader"]), "{ouder}[a|b] lacht");
}

#[test]
fn a_template_that_cannot_be_read_says_why() {
    for (text, expected) in [
        ("{kind", BadTemplate::Unclosed('{')),
        ("{kind} [zoekt", BadTemplate::Unclosed('[')),
        ("{oom} lacht", BadTemplate::Unknown("oom".into())),
        ("{oom:zijn} bal", BadTemplate::Unknown("oom:zijn".into())),
        ("{kind:ons} bal", BadTemplate::Unknown("kind:ons".into())),
        ("{kind} [zoekt]", BadTemplate::OneForm("zoekt".into())),
        ("[Lacht|Lachen] {kind}", BadTemplate::NoSubject),
        ("{zijn} bal", BadTemplate::NoSubject),
    ] {
        assert_eq!(Template::parse(text), Err(expected), "{text}");
    }
}
